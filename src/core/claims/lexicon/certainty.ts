/** How sure reports are of what happened: data only. */

import { turnOf } from '../turns.ts'
import { wordSet } from './tables.ts'

export const HEDGES = wordSet('suspected alleged apparent possible presumed reported supposed purported potential likely')
/** Nouns that judge what happened: whether it was one is what reports are more or less sure of. */
export const LOADED =
  wordSet(`attack bombing poisoning murder suicide arson sabotage assassination terrorism overdose hoax massacre genocide coup kidnapping
  abduction leak breach fraud hacking cyberattack cyber-attack ambush meteorite tornado drowning doping cheating abuse sarin chlorine
  novichok ricin anthrax accident homicide execution`)
/** Words before such a noun that make it another one. */
export const MODIFIERS: ReadonlyMap<string, string> = new Map(
  'gas gas,chemical gas,toxic gas,sarin gas,chlorine gas,nerve gas,terror terror,terrorist terror,suicide suicide,acid acid,arson arson,drone drone,shark shark'
    .split(',')
    .map(pair => {
      const [word = '', key = ''] = pair.split(' ')
      return [word, key]
    }),
)
/** Nouns of a question that reports leave open. */
export const OPEN_WORDS: readonly (readonly ReadonlySet<string>[])[] = `unclear|unknown|uncertain|undetermined if|whether|what|who|which|how
not|n't immediately|yet|specify|clear|known|say|certain|determined if|whether|what|who|which|how|clear|known|specify
not|n't specify|clear|known|say|certain|determined whether|if|what|who|which|how
no|any|little information|word|details|indication on|of|about|as what|which|who|whether|the|to|how
unable|impossible to confirm|determine|verify|establish|identify|say
not|n't been|be confirmed|verified|identified|established|determined
unconfirmed reports|report|information that|of
investigating|probing|examining|determining if|whether
determine|establish|ascertain|clarify if|whether`
  .trim()
  .split('\n')
  .map(line => turnOf(line.trim()))

export const SUBSTANCES = wordSet('sarin chlorine mustard novichok ricin anthrax nerve cyanide')
/** What a substance is called while nobody knows it. */
export const ASKED = wordSet('substance agent chemical gas toxin')
