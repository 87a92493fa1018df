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

/** Deeds of which news says that they were done or not done: concepts. Other verbs are too loose to tell yes from no. */
export const DEEDS: ReadonlySet<string> = new Set(
  `agree sign attack use target authorise authorize allow approve attend accept deny find open close resign plead pay own receive
  release warn shoot fire arrest charge convict acquire sell withdraw invade exchange meet visit cooperate survive inspect test
  contain carry cause reach vote restore evacuate rescue break violate breach admit appeal apologise cancel delay support oppose
  inform notify consult recover belong qualify retire injure die damage spread reopen respond`
    .trim()
    .split(/\s+/),
)
