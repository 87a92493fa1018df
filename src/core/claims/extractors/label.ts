/**
 * What a named body or person is called: the words that stand before or behind the name and class it.
 *
 * "the far-right Harbour League" → aspect "label", head the league's key, value "far", "right".
 */

import { spellingKey } from '../../names/spelling.ts'
import { conceptOf, sortedSet } from '../concepts.ts'
import type { Draft } from '../frames.ts'
import { wordsByFirst } from '../lexicon/tables.ts'
import type { Reading } from '../reading.ts'
import type { Triggers } from '../triggers.ts'

/** Words that class a party, a group, a side: the first word of a line is what is meant. */
const LABELS: ReadonlyMap<string, string> = wordsByFirst(`far-right ultra-right extreme-right
  right-wing rightist rightwing
  far-left extreme-left
  left-wing leftist leftwing
  centre-right center-right
  centre-left center-left
  nationalist
  populist
  liberal
  conservative
  centrist moderate
  socialist
  communist
  democratic
  republican
  independent
  green
  islamist jihadist jihadi takfiri
  extremist radical militant hardline
  terrorist terror
  rebel insurgent
  opposition
  separatist secessionist
  anarchist
  fundamentalist
  neo-nazi fascist
  secular
  reformist
  royalist
  ruling governing
  banned outlawed
  breakaway
  self-proclaimed self-styled self-declared so-called
  state-owned state-run
  private
  non-profit nonprofit
  troubled ailing struggling
  veteran
  disgraced
  pro-government pro-regime loyalist
  rebel-held opposition-held rebel-controlled
  besieged
  occupied
  annexed
  disputed contested`)

/** The last parts of labels with a hyphen, which are tokens of their own. */
const ENDS_LABEL: ReadonlySet<string> = new Set([...LABELS.keys()].map(label => label.slice(label.indexOf('-') + 1)))

/** Tokens before a name in which its label stands. */
const BEFORE_TOKENS = 6

/** Hyphens are tokens of their own: "far", "-", "right". */
function labelAt(reading: Reading, at: number): { key: string; from: number } | null {
  const { tokens } = reading
  const joined = tokens[at - 1]?.text === '-' ? `${tokens[at - 2]?.lower}-${tokens[at]?.lower}` : ''
  const long = LABELS.get(joined)
  if (long) return { key: long, from: at - 2 }
  const own = LABELS.get(tokens[at]?.lower ?? '') ?? LABELS.get(tokens[at]?.lemma ?? '')
  return own && tokens[at + 1]?.text !== '-' ? { key: own, from: at } : null
}

export const LABEL_TRIGGERS: Triggers = { words: [LABELS, ENDS_LABEL] }

export function extractLabels(reading: Reading): Draft[] {
  const { tokens } = reading
  return reading.mentions.flatMap((mention): Draft[] => {
    if (mention.type === 'country' && mention.key.length <= 1) return []
    const found: { key: string; from: number }[] = []
    for (let i = mention.from - 1; i >= Math.max(0, mention.from - BEFORE_TOKENS); i--) {
      const token = tokens[i]
      if (!token || !/^(?:NOUN|ADJ|PROPN|ADV|VERB|NUM|PUNCT)$/.test(token.pos) || (token.pos === 'PUNCT' && token.text !== '-')) break
      // "the Green Council said Weld": the label of another, and a verb that is no label.
      if (token.pos === 'VERB' && !labelAt(reading, i) && !/(?:ed|ing)$/.test(token.lower)) break
      const label = labelAt(reading, i)
      if (label) {
        found.push(label)
        i = label.from
      }
    }
    // "the Front, a nationalist party": an apposition.
    const behind = tokens[mention.to]?.text === ',' && /^(?:an?|the)$/.test(tokens[mention.to + 1]?.lower ?? '') ? mention.to + 2 : -1
    for (let i = behind; behind > 0 && i < behind + 4; i++) {
      if (!tokens[i] || /^[,.;]$/.test(tokens[i]?.text ?? '')) break
      const label = labelAt(reading, i)
      if (label) found.push(label)
    }
    // "the Republican Ann Moor": a capital label is read as part of the name.
    const inside = mention.to - mention.from > 1 ? labelAt(reading, mention.from) : null
    if (inside && mention.type === 'person') found.push(inside)
    if (found.length === 0) return []
    const from = Math.min(mention.from, ...found.map(f => f.from))
    const to = Math.max(mention.to, ...found.map(f => f.from + 1))
    return [
      {
        kind: 'characterisation',
        aspect: 'label',
        focus: { from, to },
        quote: { from, to: Math.min(tokens.length, Math.max(to, mention.to)) },
        value: { type: 'set', members: sortedSet(found.map(f => f.key)), open: false },
        // "the League of Ann Moor" is the League.
        head: mention.type === 'person' ? mention.key : spellingKey(mention.words.split(' of ')[0] ?? ''),
        action: '',
        topic: `What ${mention.words} is called`,
        terms: [conceptOf(tokens[to]?.lemma ?? '') ?? ''],
      },
    ]
  })
}
