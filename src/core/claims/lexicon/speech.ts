/** Verbs of saying: data only. */

/** Lemmas that put words into someone's mouth. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell add claim report announce indicate mention state note stress emphasise emphasize insist warn argue explain declare confirm
  acknowledge admit suggest reveal disclose maintain assert allege write tweet post testify reiterate predict estimate conclude
  believe recall remark comment highlight underline signal assure promise vow deny`
    .trim()
    .split(/\s+/),
)

/** Sources that are nobody in particular. */
export const FACELESS_SOURCES: ReadonlySet<string> = new Set(
  'report media reports rumour rumor account witness eyewitness they observer document'.split(' '),
)
