/**
 * The walls between the parts, and that nothing lies about unregistered: read off the sources with small expressions.
 *
 * Each wall is tried on an invented file that breaks it as well, so that a wall which lets everything through fails.
 * Example: `import browser from 'webextension-polyfill'` in src/page/readArticle.ts → "src/page/readArticle.ts: webextension-polyfill".
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** Path from the root → text. */
type Sources = ReadonlyMap<string, string>

function readSources(folder: string): Sources {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(file =>
    posix.join(folder, file.replaceAll('\\', '/')),
  )
  const code = files.filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).sort()
  return new Map(code.map(file => [file, readFileSync(join(ROOT, file), 'utf8')]))
}

const sources = readSources('src')
const filesIn = (folder: string) => [...sources.keys()].filter(file => file.startsWith(`${folder}/`))
const textOf = (file: string) => sources.get(file) ?? ''

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** What a file imports: paths from the root for its own, names for packages. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? ''
    return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target
  })
}

/** Code without comments: an example in a comment imports and calls nothing. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

interface Wall {
  readonly says: string
  readonly within: RegExp
  readonly forbids: (imported: string, file: string) => boolean
  /** An invented file that the wall must stop. */
  readonly breach: readonly [file: string, text: string]
}

const under =
  (...folders: readonly string[]) =>
  (path: string) =>
    folders.some(folder => path.startsWith(`${folder}/`))
const LANGUAGE = /^wink-/
const BROWSER = 'webextension-polyfill'

const WALLS: readonly Wall[] = [
  {
    says: 'core imports nothing but core, valibot and the language library',
    within: /^src\/core\//,
    forbids: path => !under('src/core')(path) && path !== 'valibot' && !LANGUAGE.test(path),
    breach: ['src/core/clock.ts', "import { readFileSync } from 'node:fs'"],
  },
  {
    says: 'one file knows the language library',
    within: /^src\//,
    forbids: (path, file) => LANGUAGE.test(path) && file !== 'src/core/text/tokens.ts',
    breach: ['src/core/names/tags.ts', "import winkNLP from 'wink-nlp'"],
  },
  {
    says: 'page knows neither the browser’s API nor store, background or interface',
    within: /^src\/page\//,
    forbids: path => path === BROWSER || under('src/store', 'src/background', 'src/ui', 'src/content')(path),
    breach: ['src/page/readArticle.ts', `import browser from '${BROWSER}'`],
  },
  {
    says: 'interface and content never reach into store or background',
    within: /^src\/(?:ui|content)\//,
    forbids: under('src/store', 'src/background'),
    breach: ['src/content/reader.ts', "import { packs } from '../background/packs.ts'"],
  },
  {
    says: 'store knows core and its database, nothing else',
    within: /^src\/store\//,
    forbids: path => !under('src/core', 'src/store')(path) && path !== 'idb',
    breach: ['src/store/reports.ts', `import browser from '${BROWSER}'`],
  },
  {
    says: 'one folder knows the database library',
    within: /^src\//,
    forbids: (path, file) => path === 'idb' && !under('src/store')(file),
    breach: ['src/background/corpus.ts', "import { openDB } from 'idb'"],
  },
  {
    says: 'feeds know neither browser, Node, store nor page: network and clock are handed in',
    within: /^src\/feeds\//,
    forbids: path =>
      path === BROWSER ||
      path.startsWith('node:') ||
      under('src/store', 'src/background', 'src/offscreen', 'src/ui', 'src/content', 'src/page', 'src/cli')(path),
    breach: ['src/feeds/fetchFeed.ts', `import browser from '${BROWSER}'`],
  },
  {
    says: 'the offscreen document reads pages and nothing else',
    within: /^src\/offscreen\//,
    forbids: path => path === BROWSER || under('src/store', 'src/background', 'src/ui', 'src/content', 'src/cli')(path),
    breach: ['src/offscreen/main.ts', "import { packs } from '../background/packs.ts'"],
  },
  {
    says: 'the worker for pack files knows core, store and how files are unfolded; the interface knows what it says only',
    within: /^src\/(?:transfer|ui)\//,
    forbids: (path, file) =>
      under('src/transfer')(file)
        ? path === BROWSER || under('src/ui', 'src/background', 'src/content', 'src/page', 'src/offscreen', 'src/cli')(path)
        : under('src/transfer')(path) && path !== 'src/transfer/protocol.ts',
    breach: ['src/ui/options/packFile.ts', "import { openPack } from '../../transfer/openPack.ts'"],
  },
  {
    says: 'background draws nothing',
    within: /^src\/background\//,
    forbids: path => under('src/page', 'src/content')(path) || /^preact/.test(path) || path.endsWith('.tsx'),
    breach: ['src/background/badge.ts', "import { h } from 'preact'"],
  },
  {
    says: 'the command line runs without a browser',
    within: /^src\/cli\//,
    forbids: path => path === BROWSER || under('src/ui', 'src/content', 'src/store', 'src/background')(path),
    breach: ['src/cli/main.ts', `const b = await import('${BROWSER}')`],
  },
]

function breaches({ within, forbids }: Wall, files: Sources): string[] {
  return [...files]
    .filter(([file]) => within.test(file))
    .flatMap(([file, text]) =>
      importsOf(file, withoutComments(text))
        .filter(path => forbids(path, file))
        .map(path => `${file}: ${path}`),
    )
}

describe('walls', () => {
  it.each(WALLS.map(wall => [wall.says, wall] as const))('%s', (_, wall) => {
    expect([...sources.keys()].some(file => wall.within.test(file))).toBe(true)
    expect(breaches(wall, sources)).toEqual([])
  })
  it.each(WALLS.map(wall => [wall.says, wall] as const))('a breach is seen: %s', (_, wall) => {
    expect(breaches(wall, new Map([wall.breach]))).toHaveLength(1)
  })
})

describe('nothing in page or core touches a global of the browser’s API', () => {
  const GLOBAL = /\b(?:browser|chrome)\.\w/
  it.each([...filesIn('src/page'), ...filesIn('src/core')])('%s', file => {
    expect(withoutComments(textOf(file))).not.toMatch(GLOBAL)
  })
})

describe('runtime messaging', () => {
  const TOUCHES = /\b(?:runtime|tabs)\s*\??\.\s*(?:sendMessage|connect|onMessage|onConnect)\b/
  const touching = (files: Sources) => [...files].filter(([, text]) => TOUCHES.test(withoutComments(text))).map(([file]) => file)
  // The probe runs in every page and must stay tiny: messaging.ts brings the polyfill and the schemas along.
  const EXCEPTED = 'src/content/probe.ts'

  it('is touched by messaging.ts only, and by the probe', () => {
    expect(touching(sources)).toEqual([EXCEPTED, 'src/messaging.ts'])
  })
  it('the probe brings nothing large along', () => {
    expect(importsOf(EXCEPTED, withoutComments(textOf(EXCEPTED))).filter(path => !under('src/page', 'src/content')(path))).toEqual([])
  })
  it.each(['browser.runtime.sendMessage({})', 'browser.tabs.sendMessage(1, {})', 'browser.runtime.onMessage.addListener(f)'])(
    'a breach is seen: %s',
    text => {
      expect(touching(new Map([['src/ui/a.ts', text]]))).toEqual(['src/ui/a.ts'])
    },
  )
})

/** Names of the messages that an interface of messages.ts declares. */
function messagesOf(name: string, text: string): string[] {
  const body = new RegExp(`interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(withoutComments(text))?.[1] ?? ''
  return [...body.matchAll(/^ {2}(\w+): \{/gm)].map(([, message]) => message ?? '')
}

/** Names that the calls `handle({ … })` in these files answer. */
function handledIn(texts: readonly string[]): string[] {
  const calls = texts.flatMap(text =>
    [...withoutComments(text).matchAll(/^( *)(?:.*\b)?handle\(\{\n([\s\S]*?)\n\1\}\)/gm)].map(([, , body]) => body ?? ''),
  )
  return calls.flatMap(body => {
    const indent = /^ */.exec(body)?.[0] ?? ''
    return [...body.matchAll(new RegExp(`^${indent}(?:async )?(\\w+)(?=[:,(]|$)`, 'gm'))].map(([, name]) => name ?? '')
  })
}

describe('messages', () => {
  it.each([
    ['BackgroundMessages', 'src/background'],
    ['PageMessages', 'src/content'],
    ['PanelMessages', 'src/ui/panel'],
    ['OffscreenMessages', 'src/offscreen'],
  ])('every one of %s has a handler in %s, and no other is handled there', (name, folder) => {
    const declared = messagesOf(name, textOf('src/messages.ts'))
    expect(declared).not.toEqual([])
    expect(handledIn(filesIn(folder).map(textOf)).sort()).toEqual(declared.sort())
  })
  it('a handler that is missing is seen', () => {
    const text = 'export interface A {\n  one: { argument: null }\n  two: {\n    argument: null\n  }\n}\n'
    expect(messagesOf('A', text)).toEqual(['one', 'two'])
    expect(handledIn(['handle({\n  one,\n})\n'])).toEqual(['one'])
  })
})

describe('extractors', () => {
  const FOLDER = 'src/core/claims/extractors'
  const english = textOf('src/core/claims/english.ts')
  const registered = importsOf('src/core/claims/english.ts', english).filter(under(FOLDER))

  it('are all imported by english.ts', () => {
    expect(registered.toSorted()).toEqual(filesIn(FOLDER))
  })
  it.each(filesIn(FOLDER))('%s stands in the list of extractors', file => {
    const exported = [...textOf(file).matchAll(/^export (?:function|const) (extract\w+)/gm)].map(([, name]) => name ?? '')
    const list = /EXTRACTORS[^=]*= \[([\s\S]*?)\n\]/.exec(withoutComments(english))?.[1] ?? ''
    expect(exported).not.toEqual([])
    expect(exported.filter(name => !new RegExp(`\\b${name}\\b`).test(list))).toEqual([])
  })
  it.each(filesIn(FOLDER))('%s has a table of sentences', file => {
    const test = join(ROOT, file.replace('src/', 'test/').replace(/\.ts$/, '.test.ts'))
    expect(existsSync(test)).toBe(true)
    expect(readFileSync(test, 'utf8')).toMatch(/^finds\([\s\S]*^ignores\(/m)
  })
})

describe('what is loaded late', () => {
  const dynamic = (text: string) => text.replace(/\bimport\([^)]*\)/g, '')
  it('waking the background evaluates no reader of feeds or pages', () => {
    const reached = new Set(['src/background/main.ts'])
    for (const file of reached)
      for (const path of importsOf(file, dynamic(withoutComments(textOf(file)).replace(/^import type .*$/gm, ''))))
        if (sources.has(path)) reached.add(path)
    expect(reached.has('src/background/lazyFeeds.ts')).toBe(true)
    expect([...reached].filter(under('src/feeds', 'src/page', 'src/offscreen'))).toEqual([])
  })
})

/** All files that a file leads to by imports. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start])
  // A set grows while it is walked.
  for (const file of reached) for (const path of importsOf(file, withoutComments(textOf(file)))) if (sources.has(path)) reached.add(path)
  return reached
}

describe('values', () => {
  const FOLDER = 'src/core/values'
  const reading = filesIn(FOLDER).filter(file => /^export function read[A-Z]/m.test(textOf(file)))

  it('every file that reads values is asked by find.ts', () => {
    const reached = reachedFrom(`${FOLDER}/find.ts`)
    expect(reading.length).toBeGreaterThan(5)
    expect(reading.filter(file => !reached.has(file))).toEqual([])
  })
  it('no file of values lies about unused', () => {
    const reached = reachedFrom(`${FOLDER}/index.ts`)
    expect(filesIn(FOLDER).filter(file => !reached.has(file))).toEqual([])
  })
})

/** Text of others must never become elements, nor code. */
const MADE_OF_TEXT =
  /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|createContextualFragment|setHTMLUnsafe|\beval\(|new Function\b|dangerouslySetInnerHTML/
it('no text becomes elements or code', () => {
  expect([...sources].filter(([, text]) => MADE_OF_TEXT.test(withoutComments(text))).map(([file]) => file)).toEqual([])
  expect(MADE_OF_TEXT.test('host.innerHTML = title')).toBe(true)
})
