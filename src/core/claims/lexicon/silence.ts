/** Ways of saying nothing and of saying something, of doing and of not doing: data only. */

import { wordSet } from './tables.ts'

/** Verbs of commenting: negated, they are silence. */
export const COMMENT_VERBS: ReadonlySet<string> = wordSet(
  'comment respond react reply answer remark confirm disclose reveal explain elaborate discuss say',
)
/** Verbs that turn what follows into silence: "declined to comment", "refrained from commenting". */
export const WITHHOLDING_VERBS: ReadonlySet<string> = wordSet('decline refuse refrain avoid stop withhold')
/** Verbs of saying something on the record. */
export const SPEAKING_UP_VERBS: ReadonlySet<string> = wordSet(
  'confirm say comment announce state declare acknowledge respond tell insist deny admit',
)
/** Words behind "comment on" that say nothing of what it is about. */
export const COMMENT_WORDS: ReadonlySet<string> =
  wordSet(`comment decline refuse refrain say respond request report account question matter case issue
  detail immedi specif investigate statement media further reach`)

/** Action of a refusal to speak of one matter that it names. */
export const ON_A_MATTER = 'matter'

/** Deeds of which news says that they were done or not done: concepts. Other verbs are too loose to tell yes from no. */
export const DEEDS: ReadonlySet<string> = wordSet(`
  agree sign attack use target authorise authorize allow approve attend accept deny find open close resign plead pay own receive
  release warn shoot fire arrest charge convict acquire sell withdraw invade exchange meet visit cooperate survive inspect test
  contain carry cause reach vote restore evacuate rescue break violate breach admit appeal apologise cancel delay support oppose
  inform notify consult recover belong qualify retire injure die damage spread reopen respond`)

/** Verbs that say too little for yes or no to mean anything by themselves. */
export const LOOSE_DEEDS: ReadonlySet<string> = wordSet(`
  say think know feel want like need see look seem appear believe hope try mean consider expect hear understand remember call
  happen occur continue remain stay last begin end show tell talk speak add report claim suggest involve includ follow becom
  mention state note declare announce confirm acknowledge insist stress reveal comment describ work move
  put bring turn help stand ask start stop change hold run care realise realize matter give take make`)

/** Verbs and nouns of one question: what the head is and whether the word says yes or no to it. */
export const OPPOSITES: ReadonlyMap<string, readonly [head: string, yes: boolean]> = new Map(
  Object.entries({
    agree: ['accept', true],
    accept: ['accept', true],
    consent: ['accept', true],
    refuse: ['accept', false],
    decline: ['accept', false],
    reject: ['accept', false],
    spurn: ['accept', false],
    rebuff: ['accept', false],
    allow: ['allow', true],
    permit: ['allow', true],
    let: ['allow', true],
    ban: ['allow', false],
    forbid: ['allow', false],
    prohibit: ['allow', false],
    bar: ['allow', false],
    prevent: ['allow', false],
    approve: ['approve', true],
    grant: ['approve', true],
    ratify: ['approve', true],
    veto: ['approve', false],
    uphold: ['uphold', true],
    affirm: ['uphold', true],
    overturn: ['uphold', false],
    quash: ['uphold', false],
    annul: ['uphold', false],
    support: ['support', true],
    back: ['support', true],
    endorse: ['support', true],
    favour: ['support', true],
    favor: ['support', true],
    welcome: ['support', true],
    champion: ['support', true],
    oppose: ['support', false],
    object: ['support', false],
    resist: ['support', false],
    condemn: ['support', false],
    denounce: ['support', false],
    criticise: ['support', false],
    criticize: ['support', false],
    attend: ['attend', true],
    participate: ['attend', true],
    boycott: ['attend', false],
    skip: ['attend', false],
    succeed: ['succeed', true],
    fail: ['succeed', false],
    survive: ['survive', true],
    perish: ['survive', false],
    obey: ['obey', true],
    comply: ['obey', true],
    defy: ['obey', false],
    ignore: ['obey', false],
  } as const),
)

/** Heads of one question in three words: who approves of an offer accepts and supports it. */
export const ASSENTS: ReadonlySet<string> = wordSet('accept approve support')

/** Verb (lemma) with a word close behind it that together answer such a question: "voted against", "gave its blessing". */
export const OPPOSITE_PHRASES: ReadonlyMap<string, readonly (readonly [words: ReadonlySet<string>, head: string, yes: boolean])[]> =
  new Map(
    [
      ['vote', 'for', 'support', true],
      ['vote', 'against', 'support', false],
      ['be', 'favour favor', 'support', true],
      ['be', 'against opposed', 'support', false],
      ['come', 'against', 'support', false],
      ['speak', 'against', 'support', false],
      ['argue', 'against', 'support', false],
      ['campaign', 'against', 'support', false],
      ['campaign', 'for', 'support', true],
      ['give', 'consent approval blessing go-ahead nod assent', 'approve', true],
      ['sign', 'bill law legislation', 'approve', true],
      ['give', 'backing', 'support', true],
      ['withhold', 'consent approval blessing assent', 'approve', false],
      ['deny', 'bail visa permission request application motion petition permit licence license asylum', 'approve', false],
      ['take', 'part', 'attend', true],
      ['stay', 'away', 'attend', false],
      ['say', 'yes', 'accept', true],
      ['say', 'no', 'accept', false],
    ].reduce((map, [verb, words, head, yes]) => {
      const known = map.get(verb as string) ?? []
      return map.set(verb as string, [...known, [wordSet(words as string), head as string, yes as boolean] as const])
    }, new Map<string, (readonly [ReadonlySet<string>, string, boolean])[]>()),
  )

/** What is told as absent: "no injuries", "no reports of damage", "no warning"; noun (as concept) → head of the question. */
export const ABSENCES: ReadonlySet<string> = wordSet(
  'injure damage die casualty arrest warn apologise survive agree evid explode threat link ransom weapon militant witness tsunami alcohol drug missing',
)
