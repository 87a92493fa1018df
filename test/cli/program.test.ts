/** Words in, exit status and one line out: help, wrong usage, and everything that can be wrong with a file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, runMain } from './runMain.ts'

describe('help', () => {
  it('names every command', async () => {
    const { status, out, err } = await runMain(['--help'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    for (const name of ['compare', 'extract', 'pack', 'inspect', 'merge', 'prune', 'diff', 'watch']) expect(out).toContain(`  ${name} `)
  })
  it('of a command names its options', async () => {
    const { status, out } = await runMain(['compare', '-h'])
    expect(status).toBe(0)
    for (const option of ['--corpus PATH', '--json', '--assume-same-story', '--published', '--outlet', '--threshold', '--explain'])
      expect(out).toContain(option)
  })
  it('prints the version', async () => {
    expect((await runMain(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

/** What is typed → the one line that answers it. */
const WRONG_USAGE: readonly [string, RegExp][] = [
  ['', /^no command; choose compare, extract/],
  ['comprae a.txt', /^unknown command “comprae”; did you mean compare\?/],
  ['sing', /^unknown command “sing”; there are compare/],
  ['--jason', /^unknown option --jason/],
  ['compare', /^compare wants an ARTICLE/],
  ['compare story/morning.txt', /^compare wants --corpus/],
  ['compare story/morning.txt --corpus', /^--corpus wants a PATH/],
  ['compare story/morning.txt --corpus --json', /^--corpus wants a PATH/],
  ['compare story/morning.txt --corpus story --jsno', /^unknown option --jsno for compare; did you mean --json\?/],
  ['compare story/morning.txt --corpus story --zebra', /^unknown option --zebra for compare; see otherwise compare --help/],
  ['compare story/morning.txt --corpus story --__proto__', /^unknown option --__proto__ /],
  ['compare story/morning.txt --corpus story -q', /^unknown option -q for compare/],
  ['compare story/morning.txt --corpus story --json=yes', /^--json takes no value/],
  ['compare story/morning.txt --corpus story --published 2031-02-30', /^--published “2031-02-30” is no date/],
  ['compare story/morning.txt --corpus story --published spring', /^--published “spring” is no date/],
  ['compare story/morning.txt --corpus story --threshold tiny', /^--threshold “tiny” is unknown; choose normal or low or high/],
  ['extract story/morning.txt story/evening.txt', /^unexpected argument “story\/evening.txt”/],
  ['pack', /^pack wants a FOLDER/],
  ['pack story', /^pack wants -o/],
  ['pack story -o corpus.zip', /^-o “corpus.zip” should end in .json or .json.gz/],
  ['pack story -o corpus.json --evidence all', /^--evidence “all” is unknown; choose phrase or sentence/],
  ['inspect', /^inspect wants a FILE/],
]

describe('wrong usage ends with 2 and one line', () => {
  it.each(WRONG_USAGE)('otherwise %s', async (typed, line) => {
    const { status, out, err } = await runMain(typed.split(' ').filter(Boolean))
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^otherwise: [^\n]+\n$/)
    expect(err.replace('otherwise: ', '')).toMatch(line)
  })
})

/** Files that no article can be read from. */
const BROKEN_FILES: readonly [string, string | Uint8Array | null, RegExp][] = [
  ['missing.txt', null, /^missing.txt: no such file or folder/],
  ['empty.txt', '', /^empty.txt: empty/],
  ['blank.txt', ' \n\t\n', /^blank.txt: empty/],
  ['latin.txt', Uint8Array.from([0x4f, 0x72, 0xf6, 0x20, 0x6c]), /^latin.txt: not UTF-8 text/],
  ['zero.txt', 'The mayor\0 said', /^zero.txt: not text/],
  ['few.txt', 'The mayor of Orlo said on Tuesday that the bridge would be closed.', /^few.txt: not an article \(13 words/],
  ['menu.html', '<!doctype html><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul>', /^menu.html: not an article/],
  ['large.txt', new Uint8Array(50_000_000).fill(0x61), /^large.txt: larger than 20 MB/],
  [
    'book.txt',
    'The mayor of Orlo said that the bridge would be closed. '.repeat(10_000),
    /^book.txt: not an article \(more than 500,000 characters/,
  ],
  ['nested.html', `<html><body>${'<div>'.repeat(60_000)}`, /^nested.html: not an article \(a page of more than 50,000 elements/],
  ['german.txt', 'Der Rat der Stadt hat am Montag die neue Brücke für den Verkehr gesperrt. '.repeat(8), /^german.txt: not in English/],
]

describe('a file without an article ends with 1 and one line', () => {
  it.each(BROKEN_FILES)('%s', async (name, content, line) => {
    const cwd = emptyFolder()
    if (content !== null) writeFileSync(join(cwd, name), content)
    const { status, out, err } = await runMain(['extract', name], { cwd })
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^otherwise: [^\n]+\n$/)
    expect(err.replace('otherwise: ', '')).toMatch(line)
  })
  it('a folder', async () => {
    expect(await runMain(['extract', 'story'])).toMatchObject({ status: 1, err: expect.stringContaining('story: is a folder') })
  })
  it('standard input larger than a page', async () => {
    const { status, err } = await runMain(['extract', '-'], { stdin: 'word '.repeat(5_000_000) })
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringMatching(/^otherwise: standard input: larger than 20 MB/) })
  })
  it('keeps control characters of a file name off the terminal', async () => {
    const { err } = await runMain(['extract', 'a\u001b[31m\nb.txt'])
    expect(err).toMatch(/^otherwise: a \[31m b.txt: [^\n]+\n$/)
  })
})

/** What stands behind --corpus, and is none. */
const BROKEN_CORPORA: readonly [string, RegExp][] = [
  ['nowhere', /^nowhere: no such file or folder; --corpus takes/],
  ['empty-of-reports', /^empty-of-reports: no reports in it/],
  ['broken-meta', /^broken-meta\/meta.json: “garden”: published is not an ISO 8601 date/],
  ['story/evening.txt', /^story\/evening.txt: neither a folder nor a pack/],
]

describe('a corpus that is none ends with 1 and one line', () => {
  it.each(BROKEN_CORPORA)('--corpus %s', async (path, line) => {
    const { status, out, err } = await runMain(['compare', 'story/morning.txt', '--corpus', path])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err.replace('otherwise: ', '')).toMatch(line)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
  it('a folder in which no file can be read', async () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'reports'))
    writeFileSync(join(cwd, 'reports/a.txt'), '')
    const { status, err } = await runMain(['pack', 'reports', '-o', 'corpus.json'], { cwd })
    expect(status).toBe(1)
    expect(err).toContain('otherwise: warning: reports: left out a.txt (empty)\n')
    expect(err).toContain('otherwise: reports: none of its 1 files is a usable report\n')
  })
  it.each([
    ['{', /not JSON/],
    ['[]', /not an object keyed by file name/],
    ['{"a": "Orlo Post"}', /“a”: is not an object/],
    ['{"a": {"outlet": 7}}', /“a”: outlet is neither text nor null/],
    ['{"a": {"url": "javascript:alert(1)"}}', /“a”: url is not a web address/],
  ])('meta.json that reads %s', async (meta, line) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'a.txt'), 'The mayor spoke.')
    writeFileSync(join(cwd, 'meta.json'), meta)
    const { status, err } = await runMain(['pack', '.', '-o', 'corpus.json'], { cwd })
    expect(status).toBe(1)
    expect(err).toMatch(/^otherwise: meta.json: /)
    expect(err).toMatch(line)
  })
})
