/** Offences as the law and the news name them, and words before them that tell degrees. Data only. */

export const CRIMES: ReadonlySet<string> = new Set(
  `murder manslaughter homicide killing assault battery rape abuse robbery theft burglary larceny arson fraud forgery perjury bribery
  corruption embezzlement extortion blackmail kidnapping kidnap abduction trafficking smuggling possession terrorism treason espionage
  sedition conspiracy negligence endangerment endangering wounding stalking harassment vandalism trespass riot affray sabotage
  hijacking piracy counterfeiting laundering evasion contempt obstruction bigamy polygamy indecency exploitation molestation torture
  genocide libel defamation hacking insider accomplice misconduct malpractice racketeering desertion disorder drink-driving speeding
  steal kill attack rob murdering stealing defrauding misappropriation cheating doping
  bribe graft kickback embezzling laundered extorting trafficked spying swindling looting lying weapon firearm drug arms offence offense crime`.split(
    /\s+/,
  ),
)

/** Verbs and nouns of the law behind which the offence stands, and how far the law has come. */
export const LAW_LINKS: ReadonlyMap<string, string> = new Map([
  ['charge', 'charged'],
  ['indict', 'charged'],
  ['accuse', 'charged'],
  ['convict', 'convicted'],
  ['guilty', 'convicted'],
  ['conviction', 'convicted'],
  ['sentence', 'convicted'],
  ['jail', 'convicted'],
  ['imprison', 'convicted'],
  ['acquit', 'acquitted'],
  ['clear', 'acquitted'],
  ['arrest', 'charged'],
  ['detain', 'charged'],
  ['count', 'charged'],
  ['suspicion', 'charged'],
  ['face', 'charged'],
  ['recommend', 'charged'],
])

/** Words for the taking and giving of bribes: one offence. */
export const BRIBERY: ReadonlySet<string> = new Set('bribe bribery graft kickback corruption'.split(' '))

/** What an offence bears that is told without a word of the law: "convicted of selling maps". */
export const IN_PLAIN_WORDS = 'plain'
