/**
 * Regular expressions that take more than linear time, or that the checker cannot judge, and what keeps their input short.
 *
 * `source` is the beginning of the expression. Example: see scripts/regexes.mjs, which looks at all others.
 */
const SENTENCE = 'a sentence: longer ones than 3,000 characters are not read (core/text/tokens.ts)'
const LINE = 'a line: longer ones than 2,000 characters are taken for prose unseen (core/text/boilerplate.ts)'
const PARAGRAPH = 'a paragraph: nothing is looked for in longer ones than 20,000 characters (core/text/boilerplateInside.ts)'
const TAIL = 'the last 900 characters of a paragraph (core/text/boilerplateInside.ts)'

const bounded = (file, keptShort, ...sources) => sources.map(source => ({ file: `src/${file}`, source, keptShort }))

export const BOUNDED = [
  ...bounded('core/claims/countMarks.ts', SENTENCE, '\\bso far this', '^[^.;]*?\\b(?:bring|tak'),
  ...bounded('core/claims/eventVerbs.ts', SENTENCE, '^set(?: \\w+){0,4}'),
  ...bounded('core/claims/extractors/silence.ts', SENTENCE, '\\b(?:no|not|nothing)\\b.*'),
  ...bounded('core/claims/marketReadings.ts', SENTENCE, '\\b(?:trading|stock exchange'),
  ...bounded('core/text/boilerplateAuthor.ts', 'a paragraph of few words, counted before', '\\b(?:reporter|editor'),
  ...bounded('core/text/boilerplateInside.ts', TAIL, '(?:[-–—]{1,2}\\s?', '(?<=[.!?…”"’)]\\s{1,3})[^.!?]{3,90}'),
  ...bounded(
    'core/text/boilerplateInside.ts',
    PARAGRAPH,
    '(?<=^|[.!?…”"’)]\\s{1,3})[^.!?]{10,400}',
    '(?<=^|[.!?…”"’)]\\s{0,3})(?:why it matters',
  ),
  ...bounded('core/text/lexicon/labels.ts', PARAGRAPH, '(?<=^|[.!?…”"’)]\\s{0,3})(?:why it matters'),
  ...bounded(
    'core/text/lexicon/boilerplate.ts',
    LINE,
    '(?:getty images',
    '(?:reuters|afp',
    '\\((?:photo',
    '\\[(?:[^\\]]{0,60})',
    '^(?:(?:similar|related',
    '^(?:images?|pictures?',
    '^(?:read|see|watch|read also',
  ),
  ...bounded('core/text/sentences.ts', 'the last 80 characters of a sentence', '[.!?…]\\P{L}*$'),
  ...bounded('core/values/describeQuantity.ts', 'the digits of one number', '\\B(?=(?:\\d{3})+$)'),
  ...bounded('feeds/dates.ts', 'the first 100 characters of a date', '^(?:T|[\\s,]+'),
  ...bounded('feeds/decode.ts', 'the first 2,048 bytes of a document', '<meta\\b'),
  ...bounded('feeds/htmlText.ts', 'the last 500 characters of a summary', '(?:\\s*(?:\\[?'),
  ...bounded('feeds/htmlText.ts', 'nothing: it always matches, since a missing end takes the rest', '<(script|style'),
  ...bounded('page/leaks.ts', 'a heading of at most 80 characters', '^(?:(?:read|see|watch|listen)'),
  ...bounded('page/published.ts', 'a date: longer texts than 60 characters are none', '^\\s*(\\d{4})-?', '^\\s*(?:\\w{3,9},?'),
  ...bounded('page/title.ts', 'a title, cut at 300 characters', '(\\s+(?:[|–—'),
  ...bounded('ui/shared/outerMarks.ts', 'a quote: at most 160 characters (core/packSchema.ts)', '^[“"\\s]+(?='),
]
