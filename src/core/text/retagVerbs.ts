/**
 * Verbs that are tagged by the word alone, put right by where they stand: tokens of one sentence → the same tokens.
 *
 * "The shop will close" → close/VERB; "Two boys drowned" → drowned/VERB; ", closing the road" → closing/VERB
 */
import { SOMEBODY } from '../claims/lexicon/groups.ts'
import { ADJECTIVAL_PASTS, BARE_VERBS, DESCRIBING_PASTS, MISTAKEN_GERUNDS, MISTAKEN_PASTS, NOUN_PASTS } from './lexicon/verbs.ts'
import { retagged, type Token } from './token.ts'

/** "Amsel informed the council": what stands between a subject and an article is done, not described. */
function repairPasts(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const verb = token.pos === 'ADJ' ? ADJECTIVAL_PASTS.get(token.lower) : undefined
    const behind = tokens[i + 1]?.lower ?? ''
    if (!verb || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') || !/^(?:the|an?|his|its|their|that|him|them)$/.test(behind))
      return token
    return retagged(token, 'VERB', verb)
  })
}

/** Verbs that are tagged as what else they may be even where only a verb can stand. */
const BEHIND_MODALS = new Set(
  `alert brief chase fine mine net own top close last open double triple empty slow welcome free clear separate complete present near back dry clean cool warm narrow quiet lower
  even firm calm secure total level face fight meet play`.split(/\s+/),
)
const MODALS = /^(?:will|would|may|might|can|could|shall|should|must|'ll|wo|ca|do|does|did)$/
/** "What would last year's budget have paid for?" */
const SPANS = /^(?:year|month|week|night|summer|winter|autumn|spring|season|season's|year's|week's|month's)$/

/** "would next face the champion": no next thing, but what is done next. */
function repairNext(tokens: readonly Token[]): readonly Token[] {
  const i = tokens.findIndex((t, k) => t.lower === 'next' && t.pos === 'ADJ' && MODALS.test(tokens[k - 1]?.lower ?? ''))
  const [next, verb] = [tokens[i], tokens[i + 1]]
  const bare = verb && (verb.pos === 'VERB' || BEHIND_MODALS.has(verb.lower)) && !SPANS.test(verb.lower)
  return next && bare ? tokens.with(i, retagged(next, 'ADV')) : tokens
}

/** "The shop will close on Monday", "it would not last three days": behind a modal stands a verb. */
function repairBehindModals(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (!/^(?:ADJ|ADV|ADP|NOUN)$/.test(token.pos) || !BEHIND_MODALS.has(token.lower)) return token
    let at = i - 1
    while (at > 0 && (tokens[at]?.pos === 'PART' || (tokens[at]?.pos === 'ADV' && at === i - 1))) at--
    if (tokens[at]?.pos !== 'AUX' || !MODALS.test(tokens[at]?.lower ?? '') || SPANS.test(tokens[i + 1]?.lower ?? '')) return token
    return retagged(token, 'VERB', token.lower)
  })
}

const OWNERS = /^(?:his|her|its|their|our|my|your|whose)$/

/** A noun, a name or a pronoun that can be what does it. */
const isSubject = (token: Token | undefined): boolean =>
  !!token && /^(?:NOUN|PROPN|PRON)$/.test(token.pos) && !OWNERS.test(token.lower) && token.lower !== "'s"

/** "Two boys drowned", "he was abducted", "gunmen rescued the clerk". */
function repairMistakenPasts(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const verb = /^(?:NOUN|ADJ)$/.test(token.pos) ? MISTAKEN_PASTS.get(token.lower) : undefined
    if (!verb) return token
    const [before, after] = [tokens[tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1], tokens[i + 1]]
    const describes = after?.pos === 'NOUN' && DESCRIBING_PASTS.has(token.lower)
    if (before?.pos === 'AUX') return describes ? token : retagged(token, 'VERB', verb)
    if (describes) return token
    return isSubject(before) || (before?.pos === 'NUM' && after?.pos !== 'NOUN') ? retagged(token, 'VERB', verb) : token
  })
}

/** "The officer shot a man", "the bridge cost $4 million", "man shot dead". */
function repairNounPasts(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const verb = token.pos === 'NOUN' ? NOUN_PASTS.get(token.lower) : undefined
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    if (!verb || !isSubject(before)) return token
    const object =
      /^(?:DET|PRON|NUM|SYM|PROPN)$/.test(after?.pos ?? '') && !/^(?:that|which|who|it|he|she|they|we|i)$/.test(after?.lower ?? '')
    const people =
      token.lower === 'shot' &&
      SOMEBODY.has(before?.lemma ?? '') &&
      /^(?:dead|by|at|in|and|on|after|himself|herself)$/.test(after?.lower ?? '')
    return object || people ? retagged(token, 'VERB', verb) : token
  })
}

const PLURAL = /(?:[^s]s|men|women|people|police|children|mps)$/

/** "Police arrest three", "Rebels storm base": a headline without another verb. */
function repairBare(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((t, i) => i > 0 && i < MAX_SUBJECT && t.pos === 'NOUN' && BARE_VERBS.has(t.lower))
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!token || !before || !after || tokens.some(t => t.pos === 'VERB' || t.pos === 'AUX')) return tokens
  const subject = /^(?:NOUN|PROPN)$/.test(before.pos) && PLURAL.test(before.lower)
  return subject && /^(?:NOUN|PROPN|NUM|ADJ|DET|PRON)$/.test(after.pos) ? tokens.with(at, retagged(token, 'VERB', token.lower)) : tokens
}

/** Words before the verb of a headline. */
const MAX_SUBJECT = 5

/** ", wounding 38", ", closing the road": what follows from what was told. */
function repairGerunds(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const verb = /^(?:NOUN|ADJ)$/.test(token.pos) ? MISTAKEN_GERUNDS.get(token.lower) : undefined
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    if (!verb || !(before?.text === ',' || before?.lower === 'and')) return token
    const object =
      /^(?:DET|NUM)$/.test(after?.pos ?? '') ||
      OWNERS.test(after?.lower ?? '') ||
      /^(?:at|more|nearly|about|some|up|dozens|hundreds|thousands)$/.test(after?.lower ?? '')
    return object ? retagged(token, 'VERB', verb) : token
  })
}

/** In this order: a repair may build on the one before. */
export function repairVerbForms(tokens: readonly Token[]): Token[] {
  return repairGerunds(repairBare(repairNounPasts(repairMistakenPasts(repairPasts(repairBehindModals(repairNext(tokens)))))))
}
