/**
 * Tags that the library gets wrong where news has its own ways, put right: tokens of one sentence → the same tokens.
 *
 * "Rebels strike town" → strike/VERB; "Reports have claimed" → Reports/NOUN; "113" + "th" → one token
 */
import { CONCEPTS } from '../claims/lexicon/concepts.ts'
import { SOMEBODY } from '../claims/lexicon/groups.ts'
import { SOURCES } from '../claims/lexicon/speech.ts'
import { HEADLINE_VERBS } from './lexicon/verbs.ts'
import { repairVerbForms } from './retagVerbs.ts'
import { retagged, type Token } from './token.ts'

/** "113th" comes as "1" and "13th". */
function joinOrdinals(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    if (after && isSplit(token, after)) return []
    if (!before || !isSplit(before, token)) return token
    const lower = `${before.lower}${token.lower}`
    return { start: before.start, end: token.end, text: `${before.text}${token.text}`, lower, lemma: lower, pos: 'ADJ' }
  })
}

const isSplit = (a: Token, b: Token): boolean => a.end === b.start && /^\d+$/.test(a.lower) && /^\d+(?:st|nd|rd|th)$/.test(b.lower)

/** "Trump plans calls", "Rebels strike town": a bare present-tense verb behind a name is tagged as a noun. */
function repairHeadlineVerbs(tokens: Token[]): Token[] {
  const hasVerb = tokens.some(t => t.pos === 'VERB' || t.pos === 'AUX')
  return tokens.map((token, i) => {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    if (token.pos !== 'NOUN' || !before || !after) return token
    const verb = HEADLINE_VERBS.get(token.lower)
    // "the mayor plans to meet": nothing but a verb stands before "to" and a verb.
    if (verb && after.lower === 'to' && tokens[i + 2]?.pos === 'VERB') return retagged(token, 'VERB', verb)
    if (!verb || (before.pos !== 'PROPN' && !(before.pos === 'NOUN' && !hasVerb))) return token
    if (/^(PUNCT|ADP|AUX|CCONJ)$/.test(after.pos) && after.lower !== 'to' && after.lower !== 'on') return token
    const laterVerb = tokens.slice(i + 1).some(t => t.pos === 'AUX' || (t.pos === 'VERB' && !t.lower.endsWith('ing')))
    return laterVerb && before.pos !== 'PROPN' ? token : retagged(token, 'VERB', verb)
  })
}

/** Nouns and verbs that the library takes for something else where they are most often met in news. */
const NOUNS = /^(?:chase|alert|medical|chief)$/
const BURST = /^(?:into|through|in|out|from|onto|off)$/

/** "the chase lasted an hour", "gunmen burst into the hall", "the rule kicks in on Monday". */
function repairMistaken(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    // "after a traffic stop", "during a routine stop"
    if (token.lower === 'stop' && token.pos === 'VERB' && /^(?:traffic|routine|pit|whistle|police|vehicle)$/.test(before?.lower ?? ''))
      return /^(?:DET|ADJ|NOUN)$/.test(tokens[i - 2]?.pos ?? '') ? retagged(token, 'NOUN') : token
    if (token.pos === 'ADJ' && NOUNS.test(token.lower))
      return /^(?:DET|ADJ|NOUN|NUM|PROPN|PART)$/.test(before?.pos ?? '') && /^(?:VERB|AUX|ADP|PUNCT)$/.test(after?.pos ?? '')
        ? retagged(token, 'NOUN')
        : token
    if (token.pos !== 'NOUN' || !/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') || after?.pos !== 'ADP') return token
    if (token.lower === 'burst' && BURST.test(after.lower)) return retagged(token, 'VERB')
    return token.lower === 'kicks' && /^(?:in|off)$/.test(after.lower) ? retagged(token, 'VERB', 'kick') : token
  })
}

/** "Reports have claimed", "Police said": a common noun that is capital only because it opens the sentence. */
function repairOpening(tokens: Token[]): Token[] {
  const at = tokens.findIndex(t => t.pos !== 'PUNCT')
  const first = tokens[at]
  const next = tokens[at + 1]
  if (first?.pos !== 'PROPN' || next?.pos === 'PROPN' || first.text.toUpperCase() === first.text) return tokens
  const lemma = CONCEPTS.has(first.lemma) ? first.lemma : first.lemma.replace(/s$/, '')
  const people = lemma !== first.lemma && (SOURCES.has(lemma) || SOMEBODY.has(lemma))
  return CONCEPTS.has(lemma) || people ? tokens.with(at, retagged(first, 'NOUN', lemma)) : tokens
}

/** People named by what befell them or by how they are. */
const BEFALLEN =
  /^(?:injured|wounded|missing|dead|accused|displaced|detained|arrested|homeless|deceased|evacuated|kidnapped|abducted|freed|rescued|bereaved|convicted|condemned|sick|elderly|unemployed|disabled|infected|hurt)$/

/** "Eighteen of the injured were in hospital", "the accused, a clerk, wept": an article and no noun make one of it. */
function repairBefallen(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    if (!/^(?:VERB|ADJ)$/.test(token.pos) || !BEFALLEN.test(token.lower)) return token
    const article = before?.lower === 'the' || (before?.pos === 'NUM' && tokens[i - 2]?.lower === 'the')
    const ends = !after || /^(?:AUX|PUNCT|ADP|VERB|CCONJ)$/.test(after.pos) || /^(?:who|whose|whom)$/.test(after.lower)
    // "the injured and missing sailors", "the dead - all men -": only the first is more than one word long.
    const shared = after?.pos === 'CCONJ' && !BEFALLEN.test(tokens[i + 2]?.lower ?? '')
    return article && ends && !shared && after?.text !== '-' ? retagged(token, 'NOUN') : token
  })
}

/** "shot in the back", "a knife in his back": an article and no noun behind make a part of the body, or of a room, of it. */
function repairBack(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    if (token.lower !== 'back' || token.pos === 'NOUN' || !/^(?:the|his|her|my|their|your)$/.test(before?.lower ?? '')) return token
    return !after || /^(?:PUNCT|ADP|CCONJ|AUX)$/.test(after.pos) ? retagged(token, 'NOUN', 'back') : token
  })
}

/** In this order: a repair may build on the one before. */
export function repaired(tokens: readonly Token[]): Token[] {
  const opened = repairMistaken(repairOpening(joinOrdinals(tokens)))
  return repairBack(repairBefallen(repairVerbForms(repairHeadlineVerbs(opened))))
}
