/** Deeds of which reports say who did them, and words for the doers: data only. */

import { wordsByKey } from './tables.ts'

/** Lemma of a verb → what it is an instance of: "hurl", "throw" are one deed. */
export const DEEDS_DONE: ReadonlyMap<string, string> = wordsByKey(`
    attack attack strike raid bomb shell pound bombard target ambush assault storm
    throw throw hurl lob fling launch fire pelt
    burn burn torch ignite firebomb
    kill kill murder shoot stab slay execute assassinate behead gun
    steal steal rob snatch loot grab swipe
    capture capture seize retake recapture overrun
    arrest arrest detain apprehend
    order order instruct mastermind
    broker broker mediate
    poison poison
    hack hack
    leak leak
    kidnap kidnap abduct
    found found establish
    build build design construct
    discover discover find spot recover
    reveal reveal disclose unmask expose
    win win beat defeat
    rescue rescue save
    cause cause trigger spark
    plant plant place
    drive drive steer
    sink sink
    organise organise organize orchestrate plan
  `)

/** Nouns (as concepts) of deeds that are somebody's: "a Russian air raid". */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  'attack airstrike strike raid assault bomb explode missile shell offensive ambush'.split(' '),
)

/** Verbs whose object is the deed: "carried out the attack". */
export const CARRYING_OUT: ReadonlySet<string> = new Set(
  'carry conduct launch stage mount commit perpetrate unleash perform execute'.split(' '),
)

/** What a doer fights with: "Syrian jets" are the Syrians. */
export const INSTRUMENTS: ReadonlySet<string> = new Set(
  'jet plane warplane aircraft helicopter drone force troop soldier army air gunner tank artillery bomber fighter navy warship missile rocket airstrike strike raid attack bombing bombardment shelling assault shell'.split(
    ' ',
  ),
)

/** Groups that may have done a deed → one key for words that mean the same group. */
export const DOERS: ReadonlyMap<string, string> = wordsByKey(`
    protest protester demonstrator rioter striker marcher crowd mob
    youth youth teenager teen hooligan anarchist
    government government regime administration state
    force army military troop soldier force
    militant militant gunman rebel insurgent terrorist jihadist extremist guerrilla opposition
    police police officer policeman cop
    coalition coalition alliance
    robber robber thief gang burglar raider
    union union worker employee staff
    court judge court magistrate
    settler settler
    farmer farmer
    fisherman fisherman angler
    walker walker hiker rambler jogger runner
    diver diver
    hunter hunter
    motorist driver motorist
    bystander bystander passerby
    child child boy girl
    cleaner cleaner caretaker janitor
    family family relative
    company company firm
    separatist separatist
    militia militia
    cartel cartel
    prosecutor prosecutor
    firefighter firefighter brigade
  `)
