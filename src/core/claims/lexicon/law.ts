/** How far the law has come with a person, and what for: data only. */

import { type Turn, turnOf } from '../turns.ts'
import { wordSet, wordsByKey } from './tables.ts'

/** Forms of verbs that are done to a person → what is done. By form, since the tagger's lemmas can't be trusted in headlines. */
export const DONE_TO: ReadonlyMap<string, string> = wordsByKey(`
  questioned questioned interrogated
  suspected suspected
  arrested arrested arrests arresting detained detains apprehended nabbed rearrested re-arrested
  charged charged charges charging indicted indicts arraigned
  accused accused
  convicted convicted convicts
  acquitted acquitted acquits exonerated cleared clears
  sentenced sentenced sentences jailed jails imprisoned
  fined fined
  released released freed
`)

/** Nouns of the law whose person stands behind "of", "against" or "for", or before "'s". */
export const LAW_NOUNS: ReadonlyMap<string, string> = wordsByKey(`
  arrested arrest
  charged charge charges indictment
  on-trial trial
  convicted conviction
  acquitted acquittal
  confessed confession
`)

/**
 * Turns of phrase that tell a stage of whoever is their subject, word by word; `|` parts alternatives and `*` is any one word.
 * Longer ones stand before the shorter ones that they hold.
 */
export const TURNS: readonly (readonly [stage: string, words: Turn])[] = `
  denies: pleaded|pled|pleads|plead|pleading not guilty
  denies: denied|denies|deny|denying the|all|any charge|charges|accusation|accusations|allegation|allegations|count|counts
  denies: denied|denies|deny|denying the|his|her|all|any killing|killings|murder|murders|attack|crime|rape|theft|shooting|stabbing
  denies: maintains|maintained|protested|protests|insists|insisted|proclaimed his|her|their innocence
  denies: denied|denies|deny|denying murder|manslaughter|wrongdoing|involvement|guilt|fraud|theft|assault
  confessed: pleaded|pled|pleads|plead|pleading guilty
  confessed: made|making|signed|gave a full confession
  confessed: made|making|signed|gave a confession
  denies: confessed|confesses|confessing to nothing
  denies: admitted|admits nothing
  confessed: confessed|confesses|confessing
  confessed: admitted|admits|admitting killing|murder|murdering|guilt|manslaughter|stabbing|shooting|fraud|theft|stealing|assault|planting
  confessed: admitted|admits|admitting the|to|his|her the|to|his|her|killing|murder|murders|crime|attack|guilt|charges|offences|theft|fraud
  confessed: admitted|admits|admitting * of the|his|her|them
  confessed: admitted|admits|admitting * charges|counts|murders|killings|offences
  awaiting-sentence: awaiting|awaits|await|faces|facing sentence|sentencing
  awaiting-trial: jail|prison|custody|cell|detention awaiting|pending|until trial|the|his|her
  awaiting-trial: awaiting|awaits|await|faces|facing|face|pending|stand|face the|his|her|a trial
  awaiting-trial: awaiting|awaits|await|faces|facing|face trial|charges|prosecution
  awaiting-trial: to|will stand|face|await trial|charges
  awaiting-trial: due|appear|appeared|appears|expected in|before court
  awaiting-trial: appear|appeared|appears|appearing in|before a|the court|judge|magistrate
  on-trial: on trial
  on-trial: stands|stood|stand|standing trial
  on-trial: being|was|is|were|are tried for|on|in|by|over
  acquitted: found|finds|find not guilty
  acquitted: found|finds|find * not guilty
  acquitted: found|finds|find * * not guilty
  acquitted: not guilty verdict|verdicts
  acquitted: verdict|verdicts of not guilty
  convicted: found|finds|find guilty
  convicted: found|finds|find * guilty
  convicted: found|finds|find * * guilty
  sentenced: received|receives|got|gets|given|handed * year|years|month|months
  sentenced: received|receives|got|gets|given|handed a|the life|suspended|prison|jail sentence|term
  sentenced: received|receives|got|gets|given|handed life
  serving: serving|serves|served a|the|his|her|out sentence|term
  serving: serving|serves|served life|time
  serving: serving|serves|served a|the|his|her life|jail|prison
  serving: serving|serves|served a * sentence|term
  serving: serving|serves * years|year|months
  serving: served * years|year|months in prison|jail|custody
  serving: begin|begins|began|start|starts|started his|her|a sentence|term
  awaiting-trial: in|into custody|jail|prison|detention awaiting|pending|until|facing trial
  awaiting-trial: remanded|kept|held|remain|remains|remained|stay|stays|stayed|being|is|was|were|still|are in custody|jail|prison|detention awaiting|pending|until|facing trial|the|his|her|a
  custody: remanded|kept|held|remain|remains|remained|stay|stays|stayed|being|is|was|were|still in|into preventive|police|protective|pretrial|pre-trial|federal|state custody|detention|prison
  custody: remanded|kept|held|remain|remains|remained|stay|stays|stayed|being|is|was|were|still|taken|placed|are in|into custody|jail|detention|prison
  custody: behind bars
  custody: jailed|held on|without bond|bail
  custody: jailed|held on a|an|$|* bond|bail
  custody: jailed|held on a|an|$|* *|$ *|million bond|bail
  custody: jailed|held on a $ * million bond|bail
  custody: remains|remain|remained|being jailed|imprisoned
  held: held|holding for|on questioning|suspicion|interrogation|charges
  bailed: on|granted|posted|out|made bail
  parole: on|out|paroled parole
  released: walked|walks|walk free
  released: set|allowed|let free|go
  released: allowed|let to go home
  surrendered: surrendered|surrenders to|himself|herself|themselves
  surrendered: turned|turns|handed|hands|gave|gives|given himself|herself|themselves in|up|over
  sought: gone|went|going|fled into hiding
  sought: in hiding
  sought: fled|fleeing|left the country
  sought: being|still sought|hunted
  sought: at large
  sought: on the run|loose
  sought: remained|remains|is|was|still|became|a|the fugitive
  sought: hunting|hunt|seeking|searching|looking|search|manhunt for the|a|an|two|three suspect|suspects|gunman|gunmen|attacker|attackers|killer|killers|shooter|shooters|man|men|driver|assailant|assailants
  sought: hunting|seeking|hunt the|a|an|two|three suspect|suspects|gunman|gunmen|attacker|attackers|killer|killers|shooter|man|men|assailant|assailants
  uncharged: without charge|charges
  questioned: helping|helps|assisting police|officers|detectives|investigators with
  questioned: helping|helps|assisting with their|police|the inquiries|enquiries|inquiry|investigation
`
  .trim()
  .split('\n')
  .map(line => {
    const [stage = '', words = ''] = line.trim().split(': ')
    return [stage, turnOf(words)] as const
  })

/** Words before a person that tell a stage: "accused killer", "murder suspect", "convicted fraudster". */
export const BEFORE_PERSON: ReadonlyMap<string, string> = wordsByKey(`
  charged accused
  suspected suspected alleged
  convicted convicted
  acquitted acquitted
`)

/** Whoever does a crime, as a noun. */
export const DOER =
  wordSet(`killer murderer gunman gunmen shooter attacker bomber fraudster rapist robber thief burglar arsonist kidnapper spy
  terrorist terrorists assassin mastermind ringleader accomplice offender criminal felon assailant hijacker smuggler trafficker businessman
  ex-banker banker robbers thieves killers murderers attackers bombers hackers hacker perpetrator perpetrators militant militants`)

/** Implied where several are spoken of: "two men", "the suspects"; where one is: "an officer". */
export const SEVERAL = 'several'
export const ONE = 'one'

/** Nouns for people of whom the law speaks without their names. */
export const SOMEBODY_ACCUSED =
  wordSet(`suspect defendant man woman person people teen teenager youth boy girl driver captain pilot owner brother
  sister husband wife father mother son daughter couple gunman attacker student worker employee officer policeman soldier guard teacher
  doctor nurse manager executive banker trader politician lawmaker leader member activist protester demonstrator journalist suspects killer
  individual accused pair trio brother-in-law boyfriend girlfriend ex-husband ex-wife stepfather neighbour neighbor colleague
  militant insurgent cleric priest bishop mayor minister official businessman accountant fraudster robber thief tourist citizen resident
  immigrant national accomplice co-defendant passenger fan supporter hooligan skipper engineer contractor operator prisoner inmate
  fighter murderer half-brother uncle nephew cousin friend two three one both men women teens youths`)

/** The last word of an offence → its key. What a law calls it goes before: "second-degree", "wire". */
export const OFFENCES: ReadonlyMap<string, string> = wordsByKey(`
  murder murder murders murdering killing kill killed killings homicide slaying murdered
  manslaughter manslaughter
  assault assault assaulting battery wounding assaults beating attacking
  rape rape raping rapes
  abuse abuse molestation molesting abusing
  sex sex prostitution pimping
  underage underage
  polygamy polygamy bigamy
  fraud fraud defrauding swindling fraudulent scam fraudulently
  embezzlement embezzlement embezzling misappropriation
  theft theft stealing larceny thefts
  robbery robbery robbing robberies
  burglary burglary
  kidnapping kidnapping abduction kidnap abducting
  arson arson
  terrorism terrorism terror
  bribery bribery bribes corruption bribe graft
  laundering laundering
  evasion evasion
  treason treason sedition
  espionage espionage spying
  perjury perjury
  lying lying
  obstruction obstruction obstructing
  conspiracy conspiracy conspiring plotting
  negligence negligence negligent
  endangerment endangerment endangering
  possession possession possessing
  weapon firearm firearms weapon weapons explosives gun guns
  drug drugs cocaine heroin narcotics trafficking
  disorder disorder riot rioting riots unrest
  vandalism vandalism damage
  trespass trespassing trespass
  racketeering racketeering extortion extorting blackmail
  forgery forgery forging
  genocide genocide
  war-crime crimes
  driving driving
  hijacking hijacking piracy
  insider insider
  battery domestic
  harassment harassment stalking
  escape escape escaping
  cover cover-up concealing
  accomplice accomplice accessory
`)

/** Words that make an offence narrower. */
export const DEGREES =
  wordSet(`first-degree second-degree third-degree attempted aggravated capital felony premeditated involuntary negligent
  voluntary wire securities bank tax mail insurance mortgage sexual armed dangerous reckless multiple serious child domestic indecent gross
  vehicular simple`)
