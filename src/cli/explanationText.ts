/**
 * Why a pair of passages is shown or not, for whoever improves this: frames, gate, values, evidence and its weights.
 *
 *    count “killing 17” | “21 dead”: shown
 *      gate open 1.00; terms .40, names .20, context .31
 *      likeness 0.61 × 2.4 = +1.46 …
 */
import type { Explanation } from '../core/explain.ts'
import type { Claim } from '../core/model.ts'
import { describeValue } from '../core/values/index.ts'
import { type Colours, plain, wrap } from './output.ts'

/** Weaker contributions than this move no decision. */
const LEAST_SHOWN = 0.05

const signed = (number: number): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`

function frameText({ frame, value, kind }: Claim): string {
  const list = (name: string, keys: readonly string[]) => (keys.length > 0 ? [`${name} ${keys.join(' ')}`] : [])
  return [
    `${kind}${frame.aspect ? ` (${frame.aspect})` : ''}: ${describeValue(value)}`,
    `head ${frame.head || 'none'}`,
    ...(frame.action ? [`action ${frame.action}`] : []),
    ...list('part', frame.parts),
    ...list('by', frame.actors),
    ...list('names', frame.names),
    ...list('terms', frame.terms),
  ].join('; ')
}

function gateText({ gate, likeness }: Explanation): string {
  if (!gate.open || !likeness) return `gate shut: ${gate.why}`
  const { terms, names, context } = likeness
  return `gate open ${gate.strength.toFixed(2)}; alike in terms ${terms.toFixed(2)}, names ${names.toFixed(2)}, context ${context.toFixed(2)}`
}

function evidenceText({ contributions = [] }: Explanation): string[] {
  return contributions
    .filter(({ amount, weight }) => Math.abs(amount * weight) >= LEAST_SHOWN)
    .map(({ name, amount, weight }) => `${signed(amount * weight)}  ${name} (${amount.toFixed(2)} × ${weight})`)
}

/** Lines without a heading: what stands under a difference that is shown. */
export function explanationLines(explanation: Explanation, width: number, indent: string): string[] {
  const { here, there, verdict, confidence } = explanation
  const judged = verdict ? `${verdict.relation}${verdict.reason ? `: ${verdict.reason}` : ''}` : null
  return [
    `here   ${frameText(here)}`,
    `there  ${frameText(there)}`,
    gateText(explanation),
    ...(judged === null ? [] : [`judged ${judged}`]),
    ...evidenceText(explanation),
    ...(confidence === undefined ? [] : [`confidence ${confidence.toFixed(2)}`]),
  ].map(line => wrap(plain(line), width, `${indent}       `, indent))
}

export function explanationText(explanation: Explanation, width: number, colours: Colours): string {
  const { here, there, article, outcome } = explanation
  const head = wrap(`“${plain(here.quote)}” | “${plain(there.quote)}” (${plain(article)}): ${outcome}`, width, '   ')
  return `${colours.bold(head)}\n${explanationLines(explanation, width, '   ').join('\n')}`
}
