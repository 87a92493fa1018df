/**
 * Things that reports of one event name differently: weapons, vehicles, substances, illnesses, parts of the body. Data only.
 *
 * A line: key, other words for it, then `<` and what it is a kind of. Words of two parts are joined by "_". Two keys of one class
 * that are no kinds of one another are two different things.
 */

import { wordsByFirst } from './tables.ts'

export interface Thing {
  readonly key: string
  /** What it is a kind of, itself left out. */
  readonly kinds: readonly string[]
}

function tableOf(lines: string): ReadonlyMap<string, Thing> {
  const parents = new Map<string, readonly string[]>()
  const words = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [left = '', right = ''] = line.trim().split('<')
    const names = left.trim().split(/\s+/)
    const key = names[0] ?? ''
    parents.set(key, right.trim().split(/\s+/).filter(Boolean))
    for (const name of names) words.set(name, key)
  }
  const kindsOf = (key: string): string[] => (parents.get(key) ?? []).flatMap(parent => [parent, ...kindsOf(parent)])
  return new Map([...words].map(([word, key]) => [word, { key, kinds: [...new Set(kindsOf(key))] }]))
}

const WEAPONS = tableOf(`
  weapon weaponry
  gun firearm < weapon
  handgun pistol revolver glock < gun
  rifle carbine < gun
  assault_rifle kalashnikov ak-47 ar-15 < rifle
  air_rifle air_gun airgun < gun
  shotgun < gun
  machine_gun submachine_gun < gun
  blade < weapon
  knife dagger penknife < blade
  axe hatchet < blade
  machete cutlass < blade
  sword < blade
  scissors < blade
  hammer < weapon
  baseball_bat < weapon
  baton truncheon < weapon
  crowbar < weapon
  iron_bar metal_bar < weapon
  stone rock brick
  bottle
  acid
  explosive explosive_device explosives < weapon
  bomb ied < explosive
  petrol_bomb molotov_cocktail firebomb fire_bomb fire-bomb gasoline_bomb molotov < bomb
  car_bomb < bomb
  truck_bomb lorry_bomb < bomb
  barrel_bomb < bomb
  cluster_bomb cluster_munition < bomb
  nail_bomb < bomb
  pipe_bomb < bomb
  parcel_bomb letter_bomb < bomb
  suicide_vest suicide_belt explosive_belt explosive_vest < explosive
  suicide_bomber suicide_attacker
  grenade hand_grenade < explosive
  mine landmine land_mine < explosive
  dynamite < explosive
  shell artillery < weapon
  mortar mortar_shell mortar_round < shell weapon
  rocket < weapon
  missile < weapon
  torpedo < weapon
  air_strike airstrike air_raid
  drone unmanned_aircraft < weapon
  gunfire gunshot
  firework fireworks firecracker pyrotechnics flare
  tear_gas teargas
  rubber_bullet plastic_bullet
  live_ammunition live_round live_bullet
  water_cannon
  pepper_spray
  stun_grenade
  detonator
  timer
`)

const VEHICLES = tableOf(`
  vehicle
  car automobile sedan saloon hatchback estate_car < vehicle
  taxi cab minicab < car
  suv jeep four-by-four < car vehicle
  van minivan < vehicle
  truck lorry < vehicle
  pickup pick-up pickup_truck pick-up_truck < truck
  bus coach < vehicle
  minibus jeepney < vehicle
  motorbike motorcycle < vehicle
  scooter moped < vehicle
  bicycle bike pushbike
  train
  tram
  ambulance < vehicle
  limousine < car
  tractor < vehicle
  boat
  motorboat speedboat < boat
  dinghy raft < boat
  yacht < boat
  trawler < boat
  ship vessel
  ferry < ship
  tanker < ship
  warship frigate destroyer patrol_boat < ship
  aircraft
  plane airplane aeroplane airliner < aircraft
  jet warplane fighter_jet < aircraft
  helicopter chopper gunship < aircraft
  glider < aircraft
`)

const SUBSTANCES = tableOf(`
  drug narcotic
  toxin poison
  gas
  poison_gas toxic_gas < gas
  chlorine chlorine_gas < gas
  nerve_agent nerve_gas < gas
  sarin sarin_gas < nerve_agent
  mustard_gas < gas
  novichok < nerve_agent
  cyanide < toxin
  arsenic < toxin
  ricin < toxin
  polonium
  anthrax
  cocaine crack < drug
  heroin < drug
  cannabis marijuana < drug
  methamphetamine meth < drug
  amphetamine < drug
  ecstasy mdma < drug
  fentanyl < drug
  morphine < drug
  oxycodone < drug
  opioid < drug
  barbiturate < drug
  steroid anabolic_steroid
  epo erythropoietin
  testosterone
  growth_hormone
  diuretic
  stimulant
  hormone
  painkiller
  sleeping_pill
  carbon_monoxide
  asbestos
  mercury
  lead_poisoning
  cordite
  ammonium_nitrate
  semtex
  tnt
  petrol gasoline
  diesel
  methanol
  uranium
  plutonium
`)

const ILLNESSES = tableOf(`
  illness disease ailment
  cancer < illness
  tumour tumor < illness
  leukaemia leukemia < cancer
  lymphoma < cancer
  melanoma < cancer
  heart_attack cardiac_arrest coronary < heart_trouble
  heart_failure < heart_trouble
  heart_disease heart_condition heart_trouble heart_ailment heart_problem
  stroke < illness
  aneurysm
  brain_haemorrhage brain_hemorrhage cerebral_haemorrhage cerebral_hemorrhage
  blood_clot embolism thrombosis
  pneumonia inflammation_of_the_lungs lung_infection < illness
  emphysema < illness
  respiratory_failure
  kidney_failure renal_failure
  liver_failure
  organ_failure
  diabetes < illness
  dementia < illness
  alzheimer alzheimers < dementia
  parkinson parkinsons < illness
  tuberculosis < illness
  cholera < illness
  malaria < illness
  ebola < illness
  aids hiv < illness
  hepatitis < illness
  meningitis < illness
  flu influenza < illness
  covid covid-19 coronavirus < illness
  infection < illness
  sepsis septicaemia blood_poisoning
  overdose
  natural_cause natural_causes old_age
  suicide
  dehydration
  starvation
  hypothermia
  smoke_inhalation
  asphyxia asphyxiation suffocation
  blood_loss
  schizophrenia schizophrenic
  depression
  bipolar_disorder
  anaemia anemia
  asthma
  epilepsy
  heatstroke
  cirrhosis
  multiple_sclerosis
  motor_neurone motor_neuron
  rabies
  measles < illness
  plague < illness
  typhoid < illness
  dengue < illness
  peritonitis
  gangrene
  brain_injury head_injury
  internal_bleeding
  allergic_reaction anaphylaxis anaphylactic_shock
`)

const BODY = tableOf(`
  head skull
  face < head
  eye < head
  ear < head
  jaw < head
  nose < head
  brain < head
  neck
  throat < neck
  shoulder
  collarbone clavicle
  chest
  heart
  lung
  rib
  back
  spine
  stomach abdomen belly
  liver
  kidney
  hip
  pelvis
  groin hamstring
  arm
  elbow < arm
  forearm < arm
  wrist < arm
  hand
  finger < hand
  thumb < hand
  leg
  thigh < leg
  knee < leg
  calf < leg
  shin < leg
  ankle
  foot
  toe < foot
  ligament
  achilles
`)

/**
 * What is done with a thing, as lemmas: only two things with which the same was done are compared. First word of a line: the deed.
 */
export const DEEDS_WITH: Readonly<Partial<Record<ThingClass, ReadonlyMap<string, string>>>> = {
  weapon: wordsByFirst(`
    hit strike land fire launch explode drop rain pound slam bomb shell target blast rocket impact detonate bombard rip use
    throw hurl lob pelt toss fling fly
    hold wield carry brandish arm draw pull point stab slash shoot threaten swing beat kill murder attack
    break smash shatter batter prise pry force hack saw open
    set_off trigger rig
  `),
  vehicle: wordsByFirst(`
    escape flee drive speed leave getaway away roar abandon
    arrive come pull_up storm
    explode blow bomb pack park rig detonate hide
    crash collide hit ram plough plow smash overturn derail run strike mow
    rescue lift pluck airlift pick
  `),
  substance: wordsByFirst(`
    test find contain detect trace sample use positive take inject give poison spike lace release die expose inhale
  `),
}

/** How a goal was scored, a card was shown, a punch was landed. */
const PLAYS = tableOf(`
  header
  headed_goal < header
  volley
  penalty spot-kick penalty_kick
  free_kick free-kick
  tap-in
  own_goal
  long-range_shot long-range_effort long-range_strike
  red_card
  straight_red < red_card
  second_yellow second_booking yellow-red < red_card
  left_hook < left
  right_hook < right
  hook
  uppercut
  jab
  left lefts
  right rights
  combination
  knockout ko
  split_decision
  unanimous_decision
  technical_knockout tko < knockout
  disqualification
  submission
`)

export type ThingClass = 'play' | 'weapon' | 'vehicle' | 'substance' | 'ailment' | 'injury'

export const THINGS: ReadonlyMap<ThingClass, ReadonlyMap<string, Thing>> = new Map([
  ['weapon', WEAPONS],
  ['vehicle', VEHICLES],
  ['substance', SUBSTANCES],
  ['ailment', ILLNESSES],
  ['injury', BODY],
  ['play', PLAYS],
])

/** Last word of a name → the classes that have such a name: what is none of these is no thing, and need not be looked up. */
export const CLASSES_OF_WORD: ReadonlyMap<string, readonly ThingClass[]> = (() => {
  const classes = new Map<string, ThingClass[]>()
  for (const [name, table] of THINGS)
    for (const words of table.keys()) {
      const last = words.replace(/^.*[_-]/, '')
      const known = classes.get(last) ?? []
      if (!known.includes(name)) classes.set(last, [...known, name])
    }
  return classes
})()
