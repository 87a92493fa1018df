/** The files of messages are whole: nothing missing, nothing unused, every translation with what English has. Each rule is seen to fail as well. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Messages, readMessages } from './i18n/fakeI18n.ts'
import { faultsIn, faultsOf, missingKeys, strayWords, unusedKeys } from './i18n/locales.ts'

const ROOT = join(import.meta.dirname, '..')
const english = readMessages('en')
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8')
const files = ['src/ui', 'src/content'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => posix.join(folder, file.replaceAll('\\', '/'))),
)
const sources = new Map(files.map(file => [file, readFileSync(join(ROOT, file), 'utf8')]))

/** Names, signs, and words that two languages share. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  all: [
    'extName',
    'before_list',
    'cell_name',
    'choosing_counted',
    'export_article_of',
    'export_csv',
    'export_json',
    'export_markdown',
    'feeds_done',
    'stored_total',
    'stored_opened',
    'stored_bar',
    'following_with_key',
    'options_level_normal',
    'time_minutes_later_one',
  ],
  de: ['options_text_size_normal', 'feeds_title', 'keys_esc', 'region_international'],
  fr: [
    'kind_date',
    'kind_cause',
    'kind_characterisation',
    'popup_options',
    'tabs_sites',
    'tabs_corpus',
    'region_europe',
    'region_international',
  ],
  es: ['options_text_size_normal', 'tabs_corpus', 'keys_esc', 'welcome_remember_no'],
}
const alikeIn = (locale: string) => new Set([...(ALIKE.all ?? []), ...(ALIKE[locale] ?? [])])

describe('English', () => {
  it('has every key that is asked for', () => expect(missingKeys([...sources.values()], manifest, english)).toEqual([]))
  it('has no key that nothing asks for', () => expect(unusedKeys([...sources.values()], manifest, english)).toEqual([]))
  it('every part has words', () => expect(Object.keys(english).length).toBeGreaterThan(250))
})

describe.each(LOCALES)('%s', locale => {
  const messages = readMessages(locale)
  it('is well made', () => expect(faultsIn(locale, messages)).toEqual([]))
  it('says which language it is', () => expect(messages.language?.message).toBe(locale))
  it('describes the extension in the room that shops give', () => expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132))
})

describe.each(LOCALES.filter(locale => locale !== 'en'))('%s', locale => {
  it('is a whole translation', () => expect(faultsOf(locale, readMessages(locale), english, alikeIn(locale))).toEqual([]))
  it('stands in the order of English', () => expect(Object.keys(readMessages(locale))).toEqual(Object.keys(english)))
  it('keeps no allowance that it does not need', () => {
    const own = readMessages(locale)
    expect((ALIKE[locale] ?? []).filter(key => own[key]?.message !== english[key]?.message)).toEqual([])
  })
})

/** By word: what it says of the word in another language is in the patterns of the others. */
const VERDICTS: Readonly<Record<(typeof LOCALES)[number], RegExp>> = {
  en: /\b(?:wrong|false|correct|true|untrue|fact-?check\w*|lies?|lied|mistake\w*|error\w*|contradict\w*)\b/i,
  de: /(?<!\p{L})(?:falsch\w*|richtig\w*|wahr|unwahr\w*|wahrheit\w*|lüge\w*|lügt|fehler\w*|irrt\w*|irrtum|widerspr\w*|korrekt\w*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:faux|fausse\w*|vrai\w*|vérité\w*|erreur\w*|mensonge\w*|ment|contredi\w*|incorrect\w*|correct\w*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:fals\w*|verdad\w*|verdader\w*|error\w*|mentira\w*|miente\w*|equivoc\w*|contradi\w*|correct\w*|incorrect\w*)(?!\p{L})/iu,
}
/** Marks as each language sets them; straight ones and those of other languages stand out. */
const MARKS: Readonly<Record<(typeof LOCALES)[number], RegExp>> = {
  en: /["„«»]|'(?!s? reports)/,
  de: /["'«»”]|“(?=\p{L})/u,
  fr: /["'„“”]|\p{L}:|[^\s] [:;?!»]|« /u,
  es: /["'„“”]/,
}

describe.each(LOCALES)('%s', locale => {
  const texts = Object.entries(readMessages(locale)).map(([key, { message }]) => `${key}: ${message}`)
  it('passes no verdict', () => expect(texts.filter(text => VERDICTS[locale].test(text))).toEqual([]))
  it('sets its quotation marks as is done in that language', () => {
    const bare = texts.map(text => text.replace(/^\w+: /, '').replace(/https?:\/\/\S+/g, ''))
    expect(bare.filter(text => MARKS[locale].test(text))).toEqual([])
  })
})

describe('sources', () => {
  it.each([...sources])('%s holds no words of its own', (file, text) => expect(strayWords(file, text)).toEqual([]))
})

describe('each fault is seen', () => {
  const two = { content: '$2' }
  const one = { content: '$1' }
  const own: Messages = {
    a_one: { message: '$COUNT$ of $ALL$', placeholders: { count: one, all: two } },
    a_other: { message: '$COUNT$ of $ALL$', placeholders: { count: one, all: two } },
    b: { message: 'B' },
  }
  const none = new Set<string>()
  const alone: readonly [string, Messages, string][] = [
    ['empty', { b: { message: ' ' } }, 'x: b is empty'],
    ['a space at an end', { b: { message: 'B ' } }, 'x: b begins or ends with a space'],
    ['a dollar', { b: { message: '5 $' } }, 'x: b has a $ that is no placeholder'],
    ['undeclared', { b: { message: '$SITE$' } }, 'x: b does not declare $SITE$'],
    ['miscounted', { b: { message: '$SITE$', placeholders: { site: two } } }, 'x: b does not count its placeholders $1, $2, …'],
    ['no form for one', { b_other: { message: 'B' } }, 'x: b_other has no form for one'],
    ['no form for others', { b_one: { message: 'B' } }, 'x: b_one has no form for other counts'],
    ['an odd key', { 'B-b': { message: 'B' } }, 'x: B-b is no key like the others'],
  ]
  it.each(alone)('in a file: %s', (_, messages, fault) => expect(faultsIn('x', messages)).toContain(fault))
  const beside: readonly [string, Messages, string][] = [
    ['missing', { ...own, b: undefined } as unknown as Messages, 'x: b is missing'],
    ['extra', { ...own, c: { message: 'C' } }, 'x: c is not in English'],
    [
      'a lost placeholder',
      { ...own, a_other: { message: '$COUNT$', placeholders: { count: one, all: two } } },
      'x: a_other names count, not all,count',
    ],
    [
      'swapped numbers',
      { ...own, a_one: { message: '$ALL$ $COUNT$', placeholders: { count: two, all: one } } },
      'x: a_one declares other placeholders',
    ],
    ['not translated', own, 'x: b reads as in English'],
  ]
  it.each(beside)('in a translation: %s', (_, messages, fault) => expect(faultsOf('x', messages, own, none)).toContain(fault))
  it('the count may be left out of the form for one, nothing else', () => {
    const placeholders = { count: one, all: two }
    expect(faultsOf('x', { ...own, a_one: { message: 'The one of $ALL$', placeholders } }, own, new Set(['a_other', 'b']))).toEqual([])
  })
  it('a key that is not there, one that nothing asks for', () => {
    expect(missingKeys(["message('b') + counted('z', 1)"], '"__MSG_y__"', own)).toEqual(['z_other', 'y'])
    expect(unusedKeys(["counted('a', 1)"], '', own)).toEqual(['b'])
  })
  it('words in the sources', () => {
    expect(strayWords('src/ui/words.ts', "const A = { b: 'Nothing found', c: message('c') }")).toEqual(['src/ui/words.ts: Nothing found'])
    expect(strayWords('src/ui/A.tsx', '<p class="soft">Nothing found</p>')).toEqual(['src/ui/A.tsx: Nothing found'])
  })
})
