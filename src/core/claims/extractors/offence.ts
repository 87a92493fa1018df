/**
 * What somebody is charged with, tried for or convicted of.
 *
 * "Weld pleaded guilty to wire fraud" → aspect `offence`, head the person's key, members ["fraud:wire"]; a deed that no table knows is its verb: ["deed rent"].
 */
import { SUSPECT } from '../accused.ts'
import { conceptOf } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import { ALSO_OF, CHIEF, chiefSuspect, isAlso, lawSteps, type Step } from '../law.ts'
import { DEGREES, DONE_TO, OFFENCES } from '../lexicon/law.ts'
import type { ArticleReading, Reading } from '../reading.ts'

/** An offence stands within this many tokens of the word of law, and is named in so many. */
const REACH = 14
const NAMED_IN = 9
const LEADS = new Set(['with', 'of', 'for', 'to', 'on', 'over', 'in', 'as'])
const ENDS = /^(?:[.;:)]|after|before|when|while|who|which|because|said|says|but|by|according|against|during|following|whose)$/
/** Stages that name no offence of their own. */
const WITHOUT = new Set(['sought', 'bailed', 'parole', 'released', 'custody', 'not-arrested'])
/** Gerunds that say nothing without what follows. */
const EMPTY = new Set(['be', 'have', 'take', 'make', 'do', 'follow', 'accord', 'include', 'attempt', 'try', 'involve', 'relate', 'direct'])

interface Offences {
  readonly members: readonly string[]
  readonly from: number
  readonly to: number
}

function offencesFrom(reading: Reading, from: number, until: number): Offences | null {
  const { tokens } = reading
  const members: string[] = []
  let first = -1
  let last = -1
  let degree = ''
  let gerund = -1
  for (let i = from; i < Math.min(until, from + NAMED_IN, tokens.length); i++) {
    const token = tokens[i]
    if (!token || ENDS.test(token.lower)) break
    if (DEGREES.has(token.lower) || DEGREES.has(token.lower.replace(/-$/, ''))) degree = token.lower
    // "second-degree" may come in three tokens.
    if (/^(?:first|second|third)$/.test(token.lower) && /^degree$|^-$/.test(tokens[i + 1]?.lower ?? '')) degree = `${token.lower}-degree`
    const known = OFFENCES.get(token.lower)
    if (members.length > 0 && token.lower === 'for') break
    if (token.text === ',' && DONE_TO.has(tokens[i + 1]?.lower ?? '')) break
    if (i === from && !known && token.lower.endsWith('ing') && token.pos === 'VERB' && !EMPTY.has(token.lemma)) gerund = i
    if (!known) continue
    if (first < 0) first = i
    last = i
    members.push(degree ? `${known}:${degree}` : known)
    degree = ''
  }
  // "accused of renting the gunmen a flat": what no table knows is told by its verb.
  const deed = members.length === 0 && gerund >= 0 ? conceptOf(tokens[gerund]?.lemma ?? '') : null
  if (deed) return { members: [`deed ${deed}`], from: gerund, to: gerund + 1 }
  return members.length > 0 ? { members: [...new Set(members)].sort(), from: first, to: last + 1 } : null
}

function offencesOf(reading: Reading, step: Step, until: number): Offences | null {
  const { tokens } = reading
  for (let i = step.words.to - 1; i < Math.min(step.words.to + REACH, until); i++) {
    const word = tokens[i]?.lower ?? ''
    if (i >= step.words.to && ENDS.test(word)) return null
    if (!LEADS.has(word)) continue
    const found = offencesFrom(reading, i + 1, until)
    if (found) return found
  }
  return null
}

export function extractOffences(reading: Reading, article: ArticleReading): Draft[] {
  const steps = lawSteps(article).get(reading) ?? []
  return steps.flatMap((step): Draft[] => {
    if (WITHOUT.has(step.stage) || step.stage.startsWith('not-')) return []
    const next = steps.find(s => s.words.from > step.words.from)
    const found = offencesOf(reading, step, next?.words.from ?? reading.tokens.length)
    if (!found) return []
    const who = step.person === SUSPECT ? 'the suspect' : (article.persons.get(step.person)?.words ?? 'the suspect')
    return [
      {
        kind: 'other',
        aspect: 'offence',
        focus: { from: Math.min(found.from, step.words.to - 1), to: found.to },
        quote: { from: step.words.from, to: Math.min(reading.tokens.length, found.to + 2) },
        value: { type: 'set', members: found.members, open: false },
        head: step.person,
        action: step.stage,
        parts: isAlso(reading.tokens, step.words.from, found.to) ? [ALSO_OF] : [],
        terms: step.person === chiefSuspect(article) ? [CHIEF] : [],
        topic: `What ${who} is accused of`,
      },
    ]
  })
}
