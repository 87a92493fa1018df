/** Ways of saying nothing and of saying something: data only. */

/** Verbs of commenting: negated, they are silence. */
export const COMMENT_VERBS: ReadonlySet<string> = new Set(
  'comment respond react reply answer remark confirm disclose reveal explain elaborate'.split(' '),
)
/** Verbs that turn what follows into silence: "declined to comment", "refrained from commenting". */
export const WITHHOLDING_VERBS: ReadonlySet<string> = new Set('decline refuse refrain avoid stop withhold'.split(' '))
/** Verbs of saying something on the record. */
export const SPEAKING_UP_VERBS: ReadonlySet<string> = new Set(
  'confirm say comment announce state declare acknowledge respond tell insist'.split(' '),
)
