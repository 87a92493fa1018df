/**
 * Words that join a deed to its cause, motive, purpose or occasion. Data only.
 *
 * "effect … link … cause": "the strike over pensions"; "cause … link … effect": "a spark triggered the blast".
 */

const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/))

/** Behind a deed, before its cause. The longest stand first. */
export const BACK_LINKS = phrases(`
  as a result of
  as a consequence of
  in the wake of
  on the grounds of
  on the grounds that
  by reason of
  for fear of
  in retaliation for
  in revenge for
  in protest at
  in protest against
  in protest over
  in protest of
  in response to
  in reaction to
  on account of
  as part of
  because of
  due to
  owing to
  thanks to
  caused by
  sparked by
  triggered by
  prompted by
  provoked by
  fuelled by
  fueled by
  ignited by
  started by
  brought on by
  brought about by
  set off by
  resulting from
  stemming from
  stemmed from
  stems from
  resulted from
  arising from
  arose from
  grew out of
  motivated by
  driven by
  compounded by
  the result of
  the consequence of
  put down to
  ascribed to
  on fears of
  on fears that
  on concerns over
  on concerns about
  on concern over
  on concern that
  on worries about
  on worries over
  on worries that
  on hopes of
  on hopes for
  on hopes that
  on expectations of
  on expectations that
  on expectation of
  on speculation that
  on news of
  on news that
  on signs of
  on signs that
  amid fears of
  amid fears that
  amid concerns over
  amid concerns about
  amid concerns that
  blamed on
  attributed to
  because
  over
`)

/** Links of purpose: what is done it is done for. */
export const PURPOSE_LINKS = phrases(`
  in an attempt to
  in an effort to
  in a bid to
  with the aim of
  for the purpose of
  in order to
  so as to
  so that
  aimed at
  designed to
  intended to
  meant to
`)

/** Verbs whose subject is the cause and whose object the effect. */
export const CAUSING = new Set(`cause spark trigger prompt provoke ignite fuel precipitate produce force compel`.split(' '))

/** What things and events do to others: "delayed by fog" tells why. Of other verbs only a person or a body is the doer. */
export const HINDERED = new Set(
  `delay halt stop disrupt cancel suspend postpone interrupt hamper hinder ground abandon cut shorten overshadow mar trap strand worsen
  destroy damage flood bury close block kill injure force displace sink weaken hit slow spoil complicate`.split(/\s+/),
)

/** What begins "after" something was set off by it. */
export const SET_OFF = new Set('begin start erupt break flare ignite spark'.split(' '))

/** Verbs that lay an effect to a cause, and the word before the cause. */
export const BLAMING: ReadonlyMap<string, string> = new Map([
  ['blame', 'on'],
  ['attribute', 'to'],
  ['ascribe', 'to'],
])

/** Events that "over", "about" and "at" give a cause to. */
export const ABOUT_EVENTS = new Set(
  `dispute row quarrel argument feud clash conflict strike protest demonstration rally fight anger outrage fury controversy battle beef
  spat standoff stand-off disagreement resignation arrest lawsuit trial investigation inquiry criticism concern tension walkout riot
  collapse split crisis outcry backlash resign quit sue sack dismiss suspend criticise criticize apologise apologize`.split(/\s+/),
)

/** Nouns of cause, followed by "was", "is" or "for": "the reason for the delay was fog". */
export const REASONS = new Set('reason cause motive purpose aim goal trigger root explanation'.split(' '))

/** Verbs that take "to" and a verb as what they mean, not as a purpose. */
export const NO_PURPOSE = new Set(
  `want plan try begin start continue agree decide seek attempt hope expect need like intend refuse fail decline manage promise vow
  threaten appear seem tend happen help allow force order ask tell urge persuade convince encourage require enable cause lead prompt
  be have go come use say believe report know think claim schedule due able set likely ready prepare learn choose prefer love hate
  struggle rush race hesitate afford deserve offer propose pledge warn instruct invite permit forbid teach remind advise compel
  authorise authorize continue cease get prove aim wait fight work make let see call become remain consider suppose allege estimate
  understand suspect accuse sentence drop rise fall increase decrease climb grow shrink expand slip close listen respond react return
  belong refer relate add amount turn give send lend bring take entitle look bind oblige permit empower pressure commission`.split(/\s+/),
)

/** Before "to" and a verb these are completed by it, and say nothing of a purpose: "a plan to sell", "ready to leave". */
export const BEFORE_COMPLEMENT = new Set(
  `plan right decision attempt effort bid way ability permission need order call move time chance proposal failure refusal deal
  agreement deadline request threat promise offer duty power opportunity desire intention willingness reason pressure vote first
  last only able likely unable ready set due enough how what where when whether from up close prior according next back down out
  on in person people man woman one`.split(/\s+/),
)
