/**
 * Plain text of a whole page → the blocks that are the article's own, in order; boilerplate has no block.
 *
 * "Acme logo⏎Storm hits coast⏎A storm hit the coast.⏎Read also⏎- 16:39 Cat saved" → a headline and one body block.
 * Rules go by shape and by small word tables. Where they are unsure the text stays: losing the article is worse than junk.
 */
import type { Block } from '../model.ts'
import { classifyLine, countWords, endsLikeSentence, type LineKind } from './boilerplate.ts'
import { isBiography } from './boilerplateAuthor.ts'
import { cutInside } from './boilerplateInside.ts'

interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly kind: LineKind
}

/** Words of a paragraph that can't be an entry of a list of links. */
const PROSE_WORDS = 8
/** Share of the page's prose that must lie before "Comments" for the rest to be readers' words. */
const END_SHARE = 0.5
/** Lines of a text broken at a fixed width are at least this share of the longest, and no longer than WRAP_COLUMNS. */
const WRAP_SHARE = 0.7
const WRAP_COLUMNS = 110
/** A headline stands among the first kept lines. */
const HEADLINE_LINES = 6
/** A longer line without a final stop, below the headline, is a paragraph that lost it. */
const CROSSHEAD_WORDS = 12
/** Shorter title-like lines above the headline are the section's name. */
const KICKER_WORDS = 2

/** A line can't end here: the sentence goes on in the next line. */
const UNFINISHED =
  /(?:[,(–—]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|as|his|her|its|their|mr\.?|mrs\.?|ms\.?|dr\.?|president|minister|secretary|senator|chancellor|ambassador|spokesman|spokeswoman|spokesperson|general|prince|king|queen|pope|envoy|leader))$/iu

/** A comma or a colon ends no sentence. */
const SENTENCE_END = /[.!?…][”"’')\]]*$/u
const SENTENCE_INSIDE = /\p{Ll}{2}[.!?][”"’)]*\s+[“"‘]?\p{Lu}\p{L}/u

export function findBlocks(text: string): Block[] {
  const lines = dropBoilerplate(joinBroken(text, readLines(text)))
  const headline = headlineOf(lines)
  return lines.flatMap((line, index): Block[] => {
    if (index < headline && line.kind === 'title' && countWords(line.words) <= KICKER_WORDS) return []
    const kind = index === headline || isCrosshead(line) ? 'headline' : 'body'
    const title = headline >= 0 && headline < index ? (lines[headline]?.words ?? null) : null
    return cutInside(text, line, title).map(span => ({ ...span, kind }))
  })
}

/** A heading between paragraphs. A question or a quotation standing alone is the article's own voice. */
function isCrosshead(line: Line): boolean {
  return line.kind === 'title' && countWords(line.words) <= CROSSHEAD_WORDS && !/[?!"“”]/u.test(line.words)
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const words = match[0].trim()
    if (words === '') continue
    const start = match.index + match[0].length - match[0].trimStart().length
    lines.push({ start, end: start + words.length, words, kind: classifyLine(words) })
  }
  return lines
}

/** Puts a sentence that is broken over lines back into one line; the span then holds the break. */
function joinBroken(text: string, lines: readonly Line[]): Line[] {
  const groups: Line[][] = []
  const wrapped = wrappedLines(text, lines)
  lines.forEach((line, index) => {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && goesOn(text, last, line, wrapped.has(index))) group.push(line)
    else groups.push([line])
  })
  return groups.flatMap(group => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const words = group.map(line => line.words).join(' ')
    return [{ start: first.start, end: last.end, words, kind: group.length > 1 ? classifyLine(words) : first.kind }]
  })
}

function goesOn(text: string, last: Line, line: Line, wrapped: boolean): boolean {
  const paragraph = /\n[^\S\n]*\n/.test(text.slice(last.end, line.start))
  if (paragraph || !isOwn(last)) return false
  // What is left for the last line may look like anything: "40 minutes." like a stamp, "Monday" like a byline.
  if (isCutShort(last.words) && line.kind !== 'list-head' && line.kind !== 'end-head') return true
  if (line.kind !== 'prose' && !(wrapped && line.kind === 'title')) return false
  if (wrapped) return true
  return /^\p{Ll}/u.test(line.words) ? !SENTENCE_END.test(last.words.slice(-20)) : UNFINISHED.test(last.words.slice(-40))
}

/** A paragraph of more than one sentence whose last one has no end: it goes on in the next line. */
function isCutShort(words: string): boolean {
  return !endsLikeSentence(words) && countWords(words) >= PROSE_WORDS && SENTENCE_INSIDE.test(words)
}

/** Indexes of lines that go on the line before because the whole paragraph is broken at a fixed width. */
function wrappedLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let first = 0
  for (let index = 1; index <= lines.length; index++) {
    const line = lines[index]
    const before = lines[index - 1]
    if (line && before && text.slice(before.end, line.start).split('\n').length === 2) continue
    const group = lines.slice(first, index)
    const longest = group.reduce((most, one) => Math.max(most, one.words.length), 0)
    const full = group.slice(0, -1).filter(one => one.words.length >= longest * WRAP_SHARE)
    const open = group.slice(0, -1).filter(one => !SENTENCE_END.test(one.words.slice(-20)))
    if (group.length >= 3 && longest <= WRAP_COLUMNS && full.length === group.length - 1 && open.length * 2 > group.length - 1)
      for (let at = first + 1; at < index; at++) found.add(at)
    first = index
  }
  return found
}

/** Prose or title-like: possibly the article's own. */
function isOwn(line: Line): boolean {
  return line.kind === 'prose' || line.kind === 'title'
}

function isProse(line: Line): boolean {
  return line.kind === 'prose' && countWords(line.words) >= PROSE_WORDS
}

function dropBoilerplate(lines: readonly Line[]): Line[] {
  const total = lines.filter(isProse).reduce((sum, line) => sum + line.words.length, 0)
  const kept: Line[] = []
  let seen = 0
  let inList = false
  for (const line of lines) {
    if (line.kind === 'end-head' && seen > 0 && seen >= total * END_SHARE) break
    if (isProse(line)) {
      seen += line.words.length
      inList = false
    }
    if (line.kind === 'list-head') inList = true
    if (!inList && isOwn(line)) kept.push(line)
  }
  return dropTail(kept)
}

/** The writer's biography and left-over titles behind the last paragraph. */
function dropTail(lines: readonly Line[]): Line[] {
  const kept = [...lines]
  for (let last = kept.at(-1); last && kept.length > 1; last = kept.at(-1)) {
    if (!isBiography(last.words) && !(isCrosshead(last) && kept.length > 2)) break
    kept.pop()
  }
  return kept
}

/** Index of the headline among the kept lines, or -1: the first title-like line of more than a section's name before the prose. */
function headlineOf(lines: readonly Line[]): number {
  const prose = lines.findIndex(isProse)
  const top = lines.slice(0, Math.min(HEADLINE_LINES, prose < 0 ? lines.length : prose))
  return top.findIndex(line => line.kind === 'title' && countWords(line.words) > KICKER_WORDS)
}
