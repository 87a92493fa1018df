/** What befalls people, and the words for it: data only. Tolls are kept apart by these keys. */

import { wordSet } from './tables.ts'

function table(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([fate, words]) => words.split(/\s+/).map((word): [string, string] => [word, fate])))
}

/** Word → fate, whatever part of speech it was taken for. */
export const FATE_WORDS: ReadonlyMap<string, string> = table([
  [
    'die',
    'kill kills killed killing killings dead die dies died dying death deaths slain murder murders murdered murdering massacred perish perished perishing fatality fatalities executed executing beheaded drowned butchered slaughtered martyred suffocated electrocuted incinerated',
  ],
  ['injure', 'injure injures injured injuring injury injuries wound wounds wounded wounding hurt hurting maimed'],
  ['missing', 'missing unaccounted vanished disappeared'],
  ['hospitalise', 'hospitalised hospitalized'],
  [
    'arrest',
    'arrest arrests arrested arresting detained detaining detain apprehended nabbed collared seized captured holding recaptured rearrested re-arrested',
  ],
  ['jail', 'jailed imprisoned sentenced'],
  ['charge', 'charged indicted accused'],
  ['convict', 'convicted'],
  ['acquit', 'acquitted cleared'],
  ['evacuate', 'evacuated evacuating evacuate'],
  ['flee', 'fled flee fleeing'],
  ['displace', 'displaced homeless displacing'],
  ['rescue', 'rescued rescuing rescue saved'],
  ['release', 'freed freeing release released releasing liberated'],
  ['kidnap', 'kidnapped abducted kidnapping abducting'],
  ['infect', 'infected sickened'],
  ['trap', 'trapped stranded'],
  ['shoot', 'shot'],
  ['stab', 'stabbed knifed'],
  ['remove', 'removed removing remove'],
  ['dismiss', 'dismissed sacked fired dismiss dismissing'],
])

/** Several words that say one fate; `*` stands for a possessive. First word → the rest and the fate. */
const PHRASES = `
  die: lost * lives | lose * lives | losing * lives | lost * life | cost * life | cost * lives | burnt to death | burned to death | shot dead | shot to death | gunned down | fell to * deaths | fell to * death | plunged to * deaths | plunged to * death | jumped to * death | leapt to * death | their lives | among the victims | passed away
  injure: suffered | suffering | suffer | received injuries | sustained injuries | sustained | received wounds | cut by | in critical condition | in serious condition | with injuries | with wounds | in a life-threatening condition | in life-threatening condition | in grave condition | in a serious condition | in a critical condition | in a grave condition | in stable condition | in a stable condition | fighting for * lives
  hospitalise: in hospital | in hospitals | to hospital | to hospitals | to the hospital | to a hospital | to area hospitals | to local hospitals | treated for | treated at | treated in | being treated | were treated | was treated | was being treated | receiving treatment | received treatment | receiving medical
  missing: not accounted
  arrest: in custody | into custody | under arrest | behind bars | rounded up | being held | been held | were held | are held | was held | in jail | back behind bars | back in custody | being questioned | been caught | held for questioning | detained for questioning | taken in for questioning | brought in for questioning | hauled in | helping police with their inquiries | helping police with their enquiries
  kidnap: taken hostage | held hostage | held captive | taken captive
  flee: left * homes | forced from * homes | driven from * homes | displaced from | forced to leave | had to leave | have had to leave | driven out of | forced out of | out of * homes | leave * homes | leaving * homes | abandoned * homes | abandon * homes | from * homes | from * houses
  evacuate: moved to safety | moved to a safer | shifted to | been shifted | were shifted | led to safety | taken to safety | moved to higher ground | moved to safer | moved to shelters | taken to shelters | moved to relief camps | to relief camps | under evacuation | ordered to leave | told to leave
  displace: in shelters | in temporary shelters | in emergency shelters | in relief camps | in evacuation centres | in evacuation centers | without homes | without a roof | without shelter | left homeless | lost * homes | lost * home | lose * homes
  jail: sent to prison | sent to jail | sentenced to
  trap: still underground | remained underground | remain underground | under the rubble | under rubble | under the debris | under the ruins | under the wreckage | under the mud | under the snow | beneath the rubble | beneath the debris | beneath the ruins | beneath the wreckage | buried under | buried beneath | buried alive
  rescue: picked up | winched to | winched from | airlifted | pulled from | pulled alive | pulled out | brought out | plucked from | brought to safety | dug out
  infect: tested positive | fell ill | fallen ill | falling ill
  remove: taken away | taken from
  release: walked free | set free | let go
  charge: stood under accusation | stand accused | stood accused | stands accused | face charges | faces charges | facing charges | in the dock | sent for trial
  dismiss: laid off | lose * jobs | lost * jobs
  inside: on board | aboard | inside | on the plane | on the ship | on the bus | on the train | trapped inside
  live: live in | lives in | living in | live there | reside | residing | living near
  crowd: took to the streets | take to the streets | taking to the streets | poured into | turned out | turn out | took part | take part | taking part
`

export interface FatePhrase {
  readonly words: readonly string[]
  readonly fate: string
}

export const FATE_PHRASES: ReadonlyMap<string, readonly FatePhrase[]> = (() => {
  const found = new Map<string, FatePhrase[]>()
  for (const line of PHRASES.trim().split('\n')) {
    const [fate = '', rest = ''] = line.trim().split(': ')
    for (const phrase of rest.split(' | ')) {
      const words = phrase.trim().split(' ')
      const first = words[0] ?? ''
      found.set(first, [...(found.get(first) ?? []), { words, fate }])
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
})()

/** Verbs by which a crowd forms; people of whom they are said are a crowd, whoever they are. */
export const GATHERING = wordSet(`gather gathered gathering assembled assemble rally rallied rallying march marched marching demonstrate
  demonstrated demonstrating protest protested protesting attend attended attending converged thronged packed flocked chanted chanting
  picketed massed filled paraded congregated converge throng pack swarmed swarming swarm descended`)

/** People that form a crowd by being what they are. */
export const CROWD_PEOPLE = wordSet(`protester protesters demonstrator demonstrators marcher marchers spectator spectators mourner mourners
  supporter supporters worshipper worshippers fan fans onlooker onlookers striker strikers crowd participant participants pilgrim pilgrims`)

/** Fates that a bare number may have: "killing 17", "ten were wounded", "22 are unaccounted for". */
export const BARE_FATES = wordSet(
  'die injure missing hospitalise arrest jail evacuate rescue release kidnap displace infect trap charge shoot stab',
)

/** And those of a bare number with its verb behind: "20,000 rallied", "12,000 had fled". */
export const BARE_CROWDS = wordSet('crowd flee perpetrate')

/** "The march drew 20,000", "was attended by 300". */
export const DRAWING = wordSet('drew draw draws drawing attracted attract attracts attracting')
export const DRAWN = wordSet('attended watched witnessed seen joined')

/** Fates of people that news tells apart no more firmly than this; others are never compared. */
export const NEAR_FATES: readonly ReadonlySet<string>[] = [
  wordSet('injure hospitalise infect'),
  wordSet('evacuate flee displace'),
  wordSet('arrest charge'),
  wordSet('arrest jail'),
  wordSet('convict jail'),
  // Prisoners on their way home, by whichever verb.
  wordSet('release exchange hand repatri return'),
  wordSet('remove arrest'),
  wordSet('rescue release evacuate'),
  wordSet('shoot injure'),
  wordSet('shoot die'),
  wordSet('stab injure'),
  wordSet('stab die'),
  wordSet('stab hospitalise'),
  wordSet('trap missing'),
  wordSet('crowd inside'),
]

/** Steps that the law takes with people. */
export const LAW_FATES: ReadonlySet<string> = new Set(['arrest', 'charge', 'convict'])

/** All fates, and what else sets people apart whom news counts: a toll of one is never compared with a toll of another. */
export const FATES: ReadonlySet<string> = new Set([
  ...FATE_WORDS.values(),
  ...[...FATE_PHRASES.values()].flat().map(p => p.fate),
  'crowd',
  'live',
  'capacity',
  'perpetrate',
])

/** Being somewhere, which any verb may say. */
export const PRESENCE = wordSet('crowd inside live')

/** Fates that are also something people do to others: "two men killed a guard" counts no dead. */
export const DONE_TO_OTHERS = wordSet('die injure arrest jail kidnap rescue release shoot stab remove dismiss charge')

/** Of the injured: a part that is told apart. */
export const GRAVELY = wordSet('threatening fighting critical critically serious seriously severe severely gravely grave')

/** Verbs that pass on what befell: "were reported killed", "are feared dead", "are known to have died". */
export const PASSING_VERBS =
  wordSet(`report reported reportedly confirm confirmed know known fear feared believe believed presume presumed find
  found list listed declare declared pronounce pronounced say said be been being was were is are have has had remain remained remains
  left get got go went gone to who that which also still later now already initially all themselves both more others other another
  then officially immediately instantly subsequently so far seriously critically severely slightly lightly badly as estimated left
  among the those at least more than about some lay sit lie taken brought rushed being admitted`)

/** "a fishing port of 48,000 people": as many live there. */
export const SETTLEMENTS: ReadonlySet<string> = wordSet(
  `city town village port suburb island community district country nation state settlement municipality metropolis hamlet township enclave
  neighbourhood neighborhood capital resort commune county province region`,
)
