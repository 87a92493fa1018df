/**
 * Has spoken or has not.
 *
 * "Moscow has yet to comment on the talks" → head "comment", value "silent", actor "@ru".
 * "Kremlin spokesman Peskov confirmed preparations" → head "comment", value "spoke", actor "@ru".
 * "There was no comment from the police" → silent, "police".
 */
import type { Range } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { conceptOf } from '../concepts.ts'
import { type Draft, namesIn, partyWords, wordsOf } from '../frames.ts'
import { COMMENT_VERBS, COMMENT_WORDS, ON_A_MATTER, SPEAKING_UP_VERBS, WITHHOLDING_VERBS } from '../lexicon/silence.ts'
import type { ArticleReading, Reading } from '../reading.ts'
import { rolesIn } from '../speakers.ts'
import { partyAlone } from '../topicWords.ts'

const term = (key: string) => ({ type: 'term' as const, key, implies: [] })

/** What is commented on stands within this many tokens. */
const SCOPE_TOKENS = 8
const FROM_TOKENS = 6

/** Those who enforce the law: one of them speaking is what the others are silent about. */
const LAW = new Set([
  'police',
  'prosecutor',
  'authority',
  'sheriff',
  'sergeant',
  'sgt',
  'inspector',
  'superintendent',
  'investigator',
  'detective',
])

/** Bodies of which a report means one, whoever speaks for them. */
const BODIES = new Set(
  'force company hospital school club union court government family prosecution bank airline kremlin army ministry church university'.split(
    ' ',
  ),
)

/** Countries, bodies and persons that a subject speaks for; and bodies without a name. */
function speakingFor(reading: Reading, range: Range, article: ArticleReading): string[] {
  const keys = namesIn(reading, range)
  const sides = reading.mentions
    .filter(m => m.from < range.to && range.from < m.to)
    .flatMap(m => [m.side, article.persons.get(m.key)?.side])
  const known = keys.flatMap(key => article.roles.get(key) ?? [])
  const roles = [...rolesIn(reading.tokens, [], range), ...known].filter(role => LAW.has(role) || BODIES.has(role))
  const attorney = /attorney[ -]general/i.test(wordsOf(reading.tokens, range)) || known.includes('attorney general')
  const law = attorney || roles.some(role => LAW.has(role)) ? ['law'] : []
  return [...new Set([...keys, ...roles, ...law, ...sides.filter((s): s is string => !!s)])]
}

/** Verbs that mean nothing without what is kept back: "something the bank had not disclosed". */
const OF_SOMETHING = /^(?:disclose|reveal|explain|discuss)$/
/** Between "comment" and what it is on. */
const ON_REACH = 4

/** "declined to comment on the man's background": one matter of many, not the whole. */
function namesMatter({ tokens, parse }: Reading, verb: Range, last: string): boolean {
  if (OF_SOMETHING.test(last)) return true
  const on = tokens.slice(verb.to, verb.to + ON_REACH).findIndex(t => /^(?:on|about|regarding|concerning|upon)$/.test(t.lower))
  if (on < 0) return false
  const from = verb.to + on
  const phrase = parse.phrases.find(p => p.from === from || p.from === from + 1)
  const lemma = tokens[phrase?.head ?? from + 1]?.lemma ?? ''
  return !COMMENT_WORDS.has(conceptOf(lemma) ?? lemma) && !/^(?:it|this|that|them)$/.test(lemma)
}

function draft(reading: Reading, article: ArticleReading, party: Range, focus: Range, quote: Range, silent: boolean): Draft[] {
  const sides = speakingFor(reading, party, article)
  if (sides.length === 0) return []
  return [
    {
      kind: 'polarity',
      aspect: 'comment',
      focus,
      quote,
      scope: quote,
      value: term(silent ? 'silent' : 'spoke'),
      head: 'comment',
      action: '',
      topic: `Whether ${partyWords(reading, partyAlone(reading, party))} has commented`,
      terms: sides.map(s => `by:${s}`),
      speaker: null,
    },
  ]
}

/** "the police could not be reached", "did not respond to a request". */
function isUnreached(reading: Reading, verb: Range, last: string, negated: boolean): boolean {
  if (last !== 'reach' || !negated) return false
  return reading.tokens.slice(verb.to, verb.to + 4).every(t => !/^\d/.test(t.text))
}

/** What a refusal is about ends with its clause: "refused to comment on the plan, but have called a meeting". */
function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  const stop = tokens.slice(from, to).findIndex(t => /^[,;.:–—]$/.test(t.text) || t.lower === 'but')
  return stop < 0 ? to : from + stop
}

const QUIET_VERBS = /^(?:maintain|keep|reach|stay|remain|be|have|draw)$/
const QUIET_REACH = 4

function fromClauses(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return parse.clauses.flatMap((clause): Draft[] => {
    const { verbs } = clause.verb
    const last = verbs[verbs.length - 1] ?? ''
    const { subject } = clause
    if (!subject || !(COMMENT_VERBS.has(last) || WITHHOLDING_VERBS.has(last) || QUIET_VERBS.test(last))) return []
    const first = parse.clauses.find(c => c !== clause && clause.verb.from - c.verb.to <= 1 && clause.verb.from >= c.verb.to)
    const withheld = verbs.slice(0, -1).some(v => WITHHOLDING_VERBS.has(v)) || (first && WITHHOLDING_VERBS.has(first.verb.verbs[0] ?? ''))
    const behind = tokens.slice(clause.verb.main + 1, clause.verb.main + 1 + QUIET_REACH)
    // "remained silent", "isn't saying a word", "had no comment", "would not be drawn"
    const quiet =
      (/^(?:stay|remain|keep|be)$/.test(last) &&
        !clause.verb.negated &&
        /^(?:silent|mum|tight-lipped|tightlipped)$/.test(behind[0]?.lower ?? '')) ||
      (last === 'say' && clause.verb.negated && /^(?:a word|anything|much)\b/.test(behind.map(t => t.lower).join(' '))) ||
      (last === 'have' && /^no comment\b/.test(behind.map(t => t.lower).join(' '))) ||
      (last === 'draw' && clause.verb.negated && clause.verb.passive)
    const secrecy =
      quiet ||
      ((last === 'maintain' || last === 'keep') &&
        clause.objects.some(o => /^(?:secrecy|silence|silent|quiet)$/.test(tokens[o.head]?.lower ?? '')))
    const from = tokens.slice(clause.verb.from, clause.verb.to + 3).findIndex(t => COMMENT_VERBS.has(t.lemma))
    // "could not confirm" is no silence: it says that one doesn't know.
    const unsaid = COMMENT_VERBS.has(last) && !/^(?:say|discuss|confirm)$/.test(last) && clause.verb.negated
    const silent =
      secrecy ||
      unsaid ||
      (COMMENT_VERBS.has(last) && withheld) ||
      (WITHHOLDING_VERBS.has(last) && from > 0) ||
      isUnreached(reading, clause.verb, last, clause.verb.negated)
    if (!silent) return []
    const start = Math.min(subject.from, clause.verb.from)
    const range = { from: start, to: clause.range.to }
    const quote = {
      from: start,
      to: clauseEnd(tokens, clause.verb.to, Math.max(range.to, Math.min(tokens.length, range.to + SCOPE_TOKENS))),
    }
    // Whoever is joined to the subject is silent too: "prosecutors and police refused".
    const joined = parse.phrases.find(p => p.to === subject.from - 1 && tokens[p.to]?.lower === 'and')
    const opening = Math.min(start, joined?.from ?? start)
    return draft(
      reading,
      article,
      { from: opening, to: subject.to },
      { from: start, to: clause.verb.to },
      { ...quote, from: opening },
      true,
    ).map(told => (namesMatter(reading, clause.verb, last) ? { ...told, action: ON_A_MATTER } : told))
  })
}

/** "said he had no comment": words by which nothing is said. */
function saysNothing({ tokens }: Reading, content: Range): boolean {
  const words = tokens.slice(content.from, content.to).map(t => t.lower)
  return words.length <= SCOPE_TOKENS && /\b(?:no|not|nothing)\b.*\b(?:comment|say|add)\b/.test(words.join(' '))
}

/** Everyone who is quoted or reported: "Sergeant Weld said", "…, said Sergeant Weld". */
function fromSpeech(reading: Reading, article: ArticleReading): Draft[] {
  return reading.speech.flatMap((speech): Draft[] => {
    const { source, content } = speech
    if (speech.negated || source.to <= source.from || !SPEAKING_UP_VERBS.has(speech.verb)) return []
    const quote =
      content.from < source.from
        ? { from: Math.max(content.from, source.from - SCOPE_TOKENS), to: source.to }
        : { from: source.from, to: Math.min(content.to, source.to + 2 * SCOPE_TOKENS) }
    return draft(reading, article, source, source, quote, saysNothing(reading, content))
  })
}

/** "There was no comment from the ministry", "no immediate word from the police". */
function fromNouns(reading: Reading, article: ArticleReading): Draft[] {
  const { tokens, parse } = reading
  return tokens.flatMap((token, i): Draft[] => {
    if (token.pos !== 'NOUN' || !/^(?:comment|word|response|reaction|statement)$/.test(token.lower)) return []
    const before = tokens.slice(Math.max(0, i - 3), i)
    const none = before.findIndex(t => t.lower === 'no')
    if (none < 0) return []
    const at = tokens.slice(i + 1, i + FROM_TOKENS).findIndex(t => t.lower === 'from' || t.lower === 'by')
    const phrase = at < 0 ? undefined : parse.phrases.find(p => p.from === i + 2 + at)
    if (!phrase) return []
    const from = Math.max(0, i - before.length + none)
    return draft(reading, article, phrase, { from, to: phrase.to }, { from, to: Math.min(tokens.length, phrase.to + SCOPE_TOKENS) }, true)
  })
}

export function extractSilence(reading: Reading, article: ArticleReading): Draft[] {
  return [...fromClauses(reading, article), ...fromSpeech(reading, article), ...fromNouns(reading, article)]
}
