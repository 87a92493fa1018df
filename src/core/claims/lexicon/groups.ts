/** Groups of concepts that rules speak of: data only. */

import { americanSpelling } from '../../text/americanSpelling.ts'

/** Words in either spelling: tokens come in the American one. */
const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .flatMap(word => [word, americanSpelling(word)]),
  )

/** People without saying which: "six people", "31 others", "lives". */
export const ANYBODY = set('person other others body victim casualty human member dead')

/** People, saying which. Two different ones are never compared with each other. */
export const SOMEBODY = set(`child woman man soldier militant police civilian journalist student pupil passenger crew worker firefighter
  prisoner hostage patient refugee migrant protest evacuate doctor teacher tourist official guard teen boy girl baby infant family
  household parent suspect player fan customer voter member supporter staff nurse farmer miner sailor pilot inmate detainee guest`)

/** What befalls people and is counted in tolls. */
export const BEFALLS = set('die injure missing arrest rescue evacuate kidnap convict charge hospitalise displace flee infect shoot release')

/** Verbs that only say that something takes place, as lemmas and as concepts: the event is their object or subject. */
export const LIGHT_VERBS = set(`launch begin hold carry conduct stage mount take make have do be see mark order start continue end last
  happen occur come follow give reach sign include includ face enter unleash resume`)

/** Nouns (as concepts or stems) that are events with a time, a place and a length. */
export const EVENTS = set(`talk meet summit invade war ceasefire attack explode die shoot crash sink flood quake storm fire protest walkout
 election trial sentence sentenc arrest withdraw exchange visit call agree acquire merg oper sieg crisi rescue evacuate
 strike steal game match fight bout tournament race speech verdict hear inaugur resign appoint
 outbreak mission search investigate revolut coup collaps deal launch open close build voyag flight season tour
 appear debut funer wed marriag divorc birth riot unrest clash jolt incid rampag massacr vigil referendum premier concert festiv
 final rule inquest autopsi ceremoni shutdown blackout outag recal oath landfal erupt avalanch landslid wildfir broadcast release
 kidnap hijack stab surrend captur defeat win knockout impeach pardon execut convict charge missing retir career revolt upri
 blockad lockdown quarantin layoff ban suspen stroke surgeri hospitali reviv comeback return accident derail stamp renov
 shake standoff mourn delib reign tenur ordeal chase pursuit curfew interrupt delay stoppag imprison exil coma
 interrog audit inspect vote debat emerg contract lawsuit bankruptci offen crackdown
 deliber captiv coron consult convent congress parad pilgrimag excav restor demolit medic scan checkup shootout gunfight firefight manhunt expedit cruis exercis
 rehears exhibit auction recess shortag drought famin epidem pandem heatwav blizzard snowstorm thunderstorm tornado monsoon mudslid aftershock
 behead abduct session review recount suspens boycott lockout picket brawl scuffl mutini putsch rebellion insurg upriz occup amnesti extradit
 deport expuls takeoff leak spill unveil burial transplant`)

/** Firm and loose ways of agreeing. */
export const TENTATIVE = set(
  'tentative preliminary provisional interim draft initial prospective non-binding informal conditional proposed',
)

export const FIRM = set('final definitive binding firm signed')

/** Verbs of meeting and talking, whose "with" and "to" name the other parties. */
export const MEETING_VERBS = set('speak talk meet call negotiate consult confer hold')

/** Groups of people that stand for a body: "NATO officials", "European leaders". */
export const BODIES = set(
  'leader official representative member ally minister negotiator diplomat envoy delegate partner government country state nation delegation',
)
