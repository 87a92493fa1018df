/**
 * Words of news prose that mean the same for the purpose of "is this about the same thing?": data only.
 * First word of a line: the concept. Opposites never share a line (killed/wounded, attack/defence, accept/reject).
 */

import { wordsByFirst } from './tables.ts'

const TABLE = `
  talk talks negotiation negotiate dialogue dialog discussion discuss conversation converse conference meeting negotiator
  call phone telephone
  speak communicate
  meet encounter
  summit
  agree agreement deal accord pact
  exchange swap
  prisoner captive pow detainee
  withdraw withdrawal pullout retreat pullback
  invade invasion incursion
  war warfare conflict hostility hostilities fighting fight
  ceasefire truce armistice
  attack assault strike raid airstrike offensive bombing bombardment shelling
  bomb explosive
  explode explosion blast detonate detonation
  die kill martyr drown dead death slay fatality fatally perish murder homicide
  injure injury wound hurt
  casualty victim
  toll
  soldier troop serviceman fighter
  force forces army military
  militant gunman insurgent terrorist jihadist rebel extremist
  police officer policeman cop
  person people individual resident inhabitant villager citizen civilian life
  child kid youngster minor schoolchild
  student pupil
  woman
  man
  protest protester demonstrate demonstration demonstrator rally march
  demand insist require
  condition precondition term requirement
  region territory province area oblast district
  city town village
  sanction
  plan intend intention aim
  announce announcement declare declaration unveil
  say state tell mention add note comment remark
  deny denial reject refute dismiss rebuff
  confirm confirmation acknowledge
  accept acceptance
  accuse accusation allege allegation
  report account
  election vote poll ballot
  government administration cabinet regime
  leader chief head boss
  official representative delegate envoy delegation
  spokesman spokesperson spokeswoman
  president presidency
  minister ministry
  acquire acquisition buy purchase takeover
  sell sale
  price cost worth value
  profit earnings
  share stock
  job worker employee staff
  walkout
  fire blaze inferno
  flood flooding
  quake earthquake temblor tremor
  storm hurricane cyclone typhoon
  crash collide collision smash
  ship vessel boat ferry
  plane aircraft jet airliner
  car vehicle
  sink capsize founder
  rescue save
  search hunt
  missing disappear disappearance vanish
  evacuate evacuation evacuee
  flee escape
  arrest detain detention apprehend custody recapture nab
  charge indict indictment
  convict conviction guilty
  sentence jail imprison imprisonment
  trial court
  judge justice magistrate
  prosecutor prosecution
  lawyer attorney solicitor
  suspect suspected
  shoot shooting gunfire shot
  steal theft robbery rob heist burglary thief
  damage destroy destruction devastate devastation
  house home
  school
  hospital
  hospitalise hospitalize
  money cash fund funding
  tax
  percent percentage
  increase rise grow growth climb jump surge soar hike
  decrease fall drop decline slump plunge tumble plummet dip slide shrink dwindle
  begin start commence launch onset
  end finish conclude conclusion cease cessation halt
  last endure
  usual normal regular customary
  stray deviate veer leave
  route course
  accident disaster tragedy
  premium
  release free
  office
  block blockade
  sieg siege besiege
  cut shed slash axe
  question interrogate
  factory plant
  company firm corporation
  wage salary
  fuel petrol gasoline
  carmaker automaker
  ban prohibit prohibition outlaw forbid
  landslide mudslide
  fraud embezzle embezzlement siphon swindle defraud
  footage video
  law legislation
  topple overthrow oust
  headquarters
  family relative
  continue ongoing
  delay postpone postponement
  resign resignation quit
  appoint appointment
  win victory defeat beat
  lose loss
  record
  age
  wife husband spouse
  mother mom mum
  father dad
  brother sibling
  doctor physician
  illness disease sick
  support back
  oppose opposition
  threat threaten
  warn warning
  pressure
  help assist assistance aid
  peace
  weapon arms
  missile rocket
  drone
  oil petroleum
  trade commerce
  border frontier
  front
  large big huge major massive
  venue site location
  cause reason
  investigate investigation probe inquiry enquiry
  statement communique
  apologise apology apologize
  visit trip
  arrive arrival
  depart departure
  open opening
  close closure shut
  build construction construct
  work explore
  advance further
  idea proposal propose suggestion suggest
  hold host
  restore reinstate
  approve approval
  pay payment
  fine penalty
  owner
  passenger traveller traveler
  crew crewman crewmember
  photograph photo picture image
  captain skipper
`

/** Lemma → concept. */
export const CONCEPTS: ReadonlyMap<string, string> = wordsByFirst(TABLE)

/** Lemmas that carry no subject matter. */
export const STOP_LEMMAS: ReadonlySet<string> = new Set(
  `be have do will would can could may might must shall should get go come make take put set let keep give use seem become
  the a an this that these those it he she they we you i his her its their our your my who which what when where why how
  and or but nor so if then than as at by for from in into of on onto off out over to up with without within about after before
  against among around between during through toward towards under until upon via per not no n't yet also just only even still
  very more most much many some any all both each every other others another such same own few several one two three four five
  six seven eight nine ten hundred thousand million billion dozen first second third last new old recent early late former
  mr mrs ms say said there here now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december week day month year time hour minute
  while because although though since amid following despite whether including part way thing lot well ever never always
  however meanwhile according like including himself herself itself themselves them him me us 's whose whom
  am pm a.m p.m a.m. p.m. gmt`
    .trim()
    .split(/\s+/),
)
