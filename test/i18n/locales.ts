/**
 * What is wrong with files of messages. In: files and sources. Out: a line for each fault, none where all is well.
 *
 * `faultsOf('de', german, english)` → ["de: reports_one is missing", "de: feeds_of_region has $REGION$, not $REGION$ $ALL$"]
 */
import type { Message, Messages } from './fakeI18n.ts'

const NAME = /\$([A-Z0-9_]+)\$/g
const ONE = '_one'
const OTHER = '_other'

/** Names in the text, as they are declared, and what each stands for. */
const namedIn = ({ message }: Message): string[] =>
  [...new Set([...message.matchAll(NAME)].map(([, name]) => name?.toLowerCase() ?? ''))].sort()
const declaredIn = ({ placeholders = {} }: Message): string[] =>
  Object.entries(placeholders)
    .map(([name, { content }]) => `${name}=${content}`)
    .sort()

/** Of the form for one, the count may be left out: “the one report”. */
function namesDiffer(key: string, own: readonly string[], wanted: readonly string[]): boolean {
  const without = (names: readonly string[]) => names.filter(name => !(key.endsWith(ONE) && name === 'count')).join()
  return without(own) !== without(wanted)
}

/** Faults that a file has by itself. */
export function faultsIn(locale: string, messages: Messages): string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const declared = Object.keys(message.placeholders ?? {})
    const numbers = Object.values(message.placeholders ?? {}).map(({ content }) => content)
    return [
      ...(/^[a-z][a-z0-9_]*$|^(?:ext|command)[A-Z]\w*$/.test(key) ? [] : [`${locale}: ${key} is no key like the others`]),
      ...(message.message.trim() === '' ? [`${locale}: ${key} is empty`] : []),
      ...(message.message === message.message.trim() ? [] : [`${locale}: ${key} begins or ends with a space`]),
      ...(/\$/.test(message.message.replace(NAME, '')) ? [`${locale}: ${key} has a $ that is no placeholder`] : []),
      ...namedIn(message)
        .filter(name => !declared.includes(name))
        .map(name => `${locale}: ${key} does not declare $${name.toUpperCase()}$`),
      ...(numbers.every((content, i) => content === `$${i + 1}`) ? [] : [`${locale}: ${key} does not count its placeholders $1, $2, …`]),
      ...(key.endsWith(ONE) && !(key.replace(/_one$/, OTHER) in messages) ? [`${locale}: ${key} has no form for other counts`] : []),
      ...(key.endsWith(OTHER) && !(key.replace(/_other$/, ONE) in messages) ? [`${locale}: ${key} has no form for one`] : []),
    ]
  })
}

/** Faults of a translation. `alike`: keys that may read as in English. */
export function faultsOf(locale: string, messages: Messages, english: Messages, alike: ReadonlySet<string>): string[] {
  const extra = Object.keys(messages).filter(key => !(key in english))
  return [
    ...extra.map(key => `${locale}: ${key} is not in English`),
    ...Object.entries(english).flatMap(([key, wanted]) => {
      const own = messages[key]
      if (own === undefined) return [`${locale}: ${key} is missing`]
      return [
        ...(namesDiffer(key, namedIn(own), namedIn(wanted)) ? [`${locale}: ${key} names ${namedIn(own)}, not ${namedIn(wanted)}`] : []),
        ...(declaredIn(own).join() === declaredIn(wanted).join() ? [] : [`${locale}: ${key} declares other placeholders`]),
        ...(own.message === wanted.message && !alike.has(key) ? [`${locale}: ${key} reads as in English`] : []),
      ]
    }),
  ]
}

const LITERAL = /'([A-Za-z][\w]*)'/g
const MANIFEST = /__MSG_(\w+)__/g

/** Every string of the sources that may be a key, and the keys of the manifest. */
export function keysNamed(sources: readonly string[], manifest: string): ReadonlySet<string> {
  const found = [...sources.flatMap(text => [...text.matchAll(LITERAL)]), ...manifest.matchAll(MANIFEST)]
  return new Set(found.map(([, key]) => key ?? ''))
}

const CALL = /\b(message|counted)\(\s*'(\w+)'/g

/** Keys that are asked for and are not there; the manifest's too, which no compiler reads. */
export function missingKeys(sources: readonly string[], manifest: string, english: Messages): string[] {
  const called = sources.flatMap(text => [...text.matchAll(CALL)].map(([, how, key]) => (how === 'counted' ? `${key}${OTHER}` : `${key}`)))
  return [...called, ...[...manifest.matchAll(MANIFEST)].map(([, key]) => `${key}`)].filter(key => !(key in english))
}

export function unusedKeys(sources: readonly string[], manifest: string, english: Messages): string[] {
  const named = keysNamed(sources, manifest)
  return Object.keys(english).filter(key => !named.has(key) && !named.has(key.replace(/_(?:one|other)$/, '')))
}

/** Words that stand in the sources and would be read in English everywhere: strings of words.ts with a space or a capital, text between tags. */
export function strayWords(file: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const strings = [...code.matchAll(/'([^'\n]*)'(?!:)|`([^`]*)`/g)].map(([, plain, template]) =>
    (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, ''),
  )
  const inWords = file.endsWith('words.ts') ? strings.filter(string => /\p{L}{2,} \p{L}{2,}/u.test(string)) : []
  const inTags = file.endsWith('.tsx')
    ? [...code.matchAll(/<[a-z]\w*(?:\s[^<>]*)?>([^<>{}]*\p{L}{2,}[^<>{}]*)<\//gu)].map(([, words]) => words?.trim() ?? '')
    : []
  return [...inWords, ...inTags].map(words => `${file}: ${words}`)
}
