/** Acts in public life that somebody sets going, of which a story mostly tells one: data only. */
import { wordSet } from './tables.ts'

export interface PublicAct {
  readonly act: string
  /** "Who ordered the recall". */
  readonly topic: string
  readonly verbs: ReadonlySet<string>
  /** Lemmas of what is ordered, declared, called. */
  readonly objects: ReadonlySet<string>
}

const TABLE = `
recall ; Who ordered the recall ; order demand require mandate request prompt ; recall
evacuation ; Who ordered the evacuation ; order demand require mandate call instruct ; evacuation evacuate
closure ; Who ordered the closure ; order demand require mandate ; closure shutdown
emergency ; Who declared the emergency ; declare proclaim announce impose decree extend ; emergency
curfew ; Who imposed the curfew ; declare proclaim announce impose decree order ; curfew lockdown
mourning ; Who declared the mourning ; declare proclaim announce decree order ; mourning
martial ; Who declared martial law ; declare proclaim announce impose decree ; martial
alarm ; Who raised the alarm ; raise sound give ; alarm
alarm ; Who raised the alarm ; alert call phone telephone ring notify summon ; police ambulance fire-brigade 999 911 112
vote ; Who called the vote ; call table bring submit force propose trigger request file initiate ; vote motion no-confidence
election ; Who called the election ; call announce set ; election referendum poll
inquiry ; Who opened the inquiry ; open launch order begin start announce commission demand ; inquiry enquiry investigation probe review
strike ; Who called the strike ; call announce declare ; strike walkout stoppage
extradition ; Who asked for the extradition ; request seek demand want ask ; extradition
talks ; Who brought the sides together ; broker mediate facilitate arrange host organise organize convene ; talk negotiation meeting deal ceasefire truce agreement summit exchange swap
suit ; Who went to court ; file bring lodge launch ; lawsuit suit complaint
ban ; Who imposed the ban ; impose order issue ; ban suspension embargo sanction
responsibility ; Who claimed responsibility ; claim ; responsibility attack bombing bomb blast explosion shooting assault ambush raid airstrike strike killing kidnapping abduction hijacking assassination massacre bombardment stabbing
deal ; Who broke off the talks ; break suspend cancel call abandon end ; talk negotiation
`

export const PUBLIC_ACTS: readonly PublicAct[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [act = '', topic = '', verbs = '', objects = ''] = line.split(' ; ')
    return { act, topic, verbs: wordSet(verbs), objects: wordSet(objects) }
  })

const by = (wordsOf: (act: PublicAct) => ReadonlySet<string>): ReadonlyMap<string, readonly PublicAct[]> => {
  const map = new Map<string, PublicAct[]>()
  for (const act of PUBLIC_ACTS) for (const word of wordsOf(act)) map.set(word, [...(map.get(word) ?? []), act])
  return map
}

/** Acts by the lemma of their verb, and by what they are done to. */
export const ACTS_BY_VERB = by(act => act.verbs)
export const ACTS_BY_OBJECT = by(act => act.objects)
