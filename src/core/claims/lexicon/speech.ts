/** Saying and those who say: data only. */

import { wordSet } from './tables.ts'

/** Lemmas that put words into someone's mouth. */
export const SPEECH_VERBS: ReadonlySet<string> = wordSet(`
  say tell add claim report announce indicate mention state note stress emphasise emphasize insist warn argue explain declare confirm
  acknowledge admit suggest reveal disclose maintain assert allege write tweet post testify reiterate predict estimate conclude
  believe recall remark comment highlight underline signal assure promise vow deny concede contend inform caution complain lament joke
  recount repeat respond reply answer counter observe opine speculate hint advise accuse blame quip shout cry whisper yell bellow sigh
  snap ask wonder inform think affirm attest clarify specify remind sustain exclaim retort rejoin interject fume thunder storm rage
  roar sob mutter murmur scoff muse marvel recollect chime`)

/** Verbs of saying that take no "that" and seldom quote: without a speaker who is a person or a body they say nothing. */
export const LOOSE_VERBS: ReadonlySet<string> = wordSet(
  'post claim estimate highlight underline signal report note ask answer cry repeat counter sigh snap observe promise vow add advise think clarify specify remind sustain storm rage roar sob chime attest',
)

/** Sources that are nobody in particular. */
export const FACELESS_SOURCES: ReadonlySet<string> = wordSet('report media reports rumour rumor account observer story article')

/** Words by which a text credits nobody in particular: adverbs, and participles behind "is" and before "to". */
export const FACELESS_ADVERBS: ReadonlySet<string> = wordSet('reportedly allegedly supposedly purportedly apparently')
export const FACELESS_PARTICIPLES: ReadonlySet<string> = wordSet(
  'believed thought said reported rumoured rumored alleged understood suspected feared',
)

/** What speaks: concepts of nouns for persons, bodies and papers. Things and events do not. */
export const SOURCES: ReadonlySet<string> = wordSet(`
  official source spokesman statement police officer authority government ministry minister president leader army force military soldier
  militant commander general court judge prosecutor lawyer doctor medic hospital nurse witness resident villager neighbour neighbor
  survivor relative family brother sister mother father son daughter wife husband widow cousin uncle aunt friend colleague agent manager
  coach captain player owner company firm airline bank agency organisation organization group committee council commission department
  office embassy union party opposition rebel monitor observatory activist campaigner supporter critic analyst expert economist scientist
  researcher professor teacher student worker firefighter rescuer brigade investigator detective sheriff coroner pathologist
  magistrate mayor governor senator lawmaker politician mp deputy diplomat envoy ambassador adviser advisor aide secretary chief
  director executive chairman newspaper paper magazine daily website site channel radio television tv broadcaster network station media
  report reports document indictment filing letter note study survey communique post tweet person people man woman boy girl
  victim driver pilot passenger crew skipper priest bishop imam pastor pope king queen prince princess vicar club league federation
  association team side institute university school service body watchdog regulator charity ngo un coalition alliance bloc rebels
  regime kremlin pentagon insider participant delegate member negotiator representative delegation guard inmate prisoner suspect defendant
  attacker hacker singer actor writer author biographer historian editor journalist reporter correspondent columnist blogger
  trader investor shareholder broker customer guest visitor tourist local locals shopkeeper farmer fisherman engineer surveyor seismologist
  geologist meteorologist forecaster grandson granddaughter grandfather grandmother parent survey poll ruling judgment verdict memo
  publicist fiancee fiance girlfriend boyfriend partner prosecution defence defense jury juror foreman counsel attorney inquiry investigate
  story article piece panel board headquarters bureau administration cabinet parliament congress senate state`)

/** Those of them that "he" or "she" may be. */
export const HUMAN: ReadonlySet<string> =
  wordSet(`official source spokesman police soldier commander general judge prosecutor lawyer doctor medic nurse
  witness resident brother sister mother father son daughter wife husband widow cousin uncle aunt friend colleague agent manager coach
  captain player owner activist campaigner analyst expert economist scientist researcher professor teacher student worker firefighter
  rescuer investigator detective sheriff coroner pathologist mayor governor senator lawmaker politician deputy diplomat envoy ambassador
  adviser advisor aide secretary chief director executive chairman person man woman boy girl victim driver pilot passenger skipper priest
  bishop imam pastor pope king queen minister president leader negotiator guard suspect defendant author journalist reporter grandson
  granddaughter partner insider trader farmer seismologist monitor`)

/** What bodies speak through: "a statement by the club", "the club's spokesman" are the club. */
export const MOUTHPIECES: ReadonlySet<string> = wordSet(
  'spokesman spokesperson spokeswoman statement communique website site tweet post account page letter publicist release story article piece report newspaper agency',
)

/** Words for persons and bodies that may be anybody's: they contradict no name. */
export const ANY_SOURCE: ReadonlySet<string> = wordSet(
  'official authority spokesman statement representative person people group organisation organization body agency monitor communique',
)

/** Words that stand for a body named before: "the firm" is whichever it was. */
export const ANY_BODY: ReadonlySet<string> =
  wordSet(`company firm group agency organisation organization club union team bank airline charity party
  monitor observatory network service ministry department hospital school university newspaper paper station coalition carmaker maker`)

/** Words that names of newspapers, broadcasters and agencies end in. */
export const PRESS: ReadonlySet<string> = wordSet(
  `tribune times post news herald gazette telegraph mirror express mail sun star journal courier chronicle observer guardian press
    tv television radio agency wire today daily mercury standard independent ledger bulletin`,
)

/** Kinds of sources that speak for one another: within a line one may be the other in other words. */
export const VOICES: readonly ReadonlySet<string>[] = [
  wordSet(`police officer sergeant constable superintendent inspector detective commissioner investigator chief sheriff authority official
    spokesman source statement sgt`),
  wordSet(
    'government ministry department bureau minister president administration cabinet authority official spokesman source statement secretary kremlin state',
  ),
  wordSet(
    'army force military commander general colonel captain major lieutenant spokesman official source statement soldier brigadier officer',
  ),
  wordSet(`company firm bank airline executive chief chairman director president spokesman statement manager owner founder official
    representative boss`),
  wordSet('team club coach manager player captain owner director spokesman official statement'),
  wordSet('hospital doctor medic nurse director official spokesman source surgeon physician'),
  wordSet('prosecutor prosecution lawyer attorney counsel official indictment document court filing authority'),
  wordSet('lawyer attorney counsel solicitor defence defense'),
  wordSet('monitor observatory group organisation organization activist network director chief head'),
  wordSet(
    'newspaper paper magazine daily website site channel radio television tv broadcaster network station media report reporter journalist',
  ),
  wordSet(
    'relative family brother sister mother father son daughter wife husband widow cousin grandson granddaughter parent spokesman statement',
  ),
  wordSet('court judge magistrate jury ruling justice'),
  wordSet('agency organisation body institute survey service scientist seismologist geologist official expert geological'),
  wordSet('firefighter brigade service official chief spokesman officer rescuer'),
  wordSet('resident witness villager local neighbour neighbor people survivor passenger victim person man woman'),
  wordSet('source official diplomat person insider participant aide adviser'),
]
