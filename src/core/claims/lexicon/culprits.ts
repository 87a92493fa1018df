/** Who did it, as numbers count them, and what they do: data only. */
import { wordSet } from './tables.ts'

/** Whoever is called so did it. */
export const CULPRITS =
  wordSet(`burglar burglars robber robbers thief thieves raider raiders attacker attackers assailant assailants hijacker
  hijackers kidnapper kidnappers abductor abductors gunman gunmen bomber bombers perpetrator perpetrators intruder intruders bandit bandits
  fanatics knifeman knifemen arsonist arsonists looter looters pirate pirates hostage-taker hostage-takers`)

/** Kinds of people that may be those. */
export const MAYBE_CULPRITS = wordSet('man suspect teen steal attacker militant')

/** "three armed men", "two masked youths". */
export const MENACING = wordSet('armed masked hooded balaclava-clad knife-wielding gun-toting heavily-armed')

/** Verbs of which those are the subject. */
export const ASSAULTING = wordSet(`break storm rob raid steal burst ram smash hijack kidnap abduct ambush snatch grab enter attack assault
  burgle loot ransack open overpower barge sneak invade`)

/** What one takes part in. */
export const CRIME_NOUNS = wordSet(`theft robbery heist burglary raid attack assault kidnapping abduction shooting stabbing killing murder
  plot siege ambush break-in hijacking lynching beating`)

/** What anybody may enter. */
export const CONTESTS = wordSet('race contest competition tournament draw parliament politics talks plea pleas office service record')
