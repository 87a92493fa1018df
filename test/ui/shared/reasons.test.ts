/** What the sources say is what the interface knows: read off them, so that a reason that is worded anew is noticed. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useMessages } from '../../i18n/fakeI18n.ts'

const SAID =
  /(?:\b(?:failed|refuse|refused|Refused)\(|\berror: |\breturn |NOT_ALLOWED = |\? |: )(?:'([a-z][^'\n]* [^'\n]*)'|`([a-z][^`\n]* [^`\n]*)`)/g

/** Filled in as they may come. */
const EXAMPLE: Readonly<Record<string, string>> = {
  'wanted.what': 'a feed',
  'type.slice(0, 60)': 'text/css',
  why: 'there is no room left on this device',
}
const filled = (template: string) => template.replace(/\$\{([^}]*)\}/g, (_, code: string) => EXAMPLE[code] ?? '503')

/** Of which these are none: they go to a log, stand in the middle of a reason, or are something else. */
const NO_REASONS =
  /^(?:a (?:feed|pack|page)$|text\/html|addFeed\(|not a usable pack: |there is no such|there is no room left on this device$|the reports could not be stored: the disk may be full$)/

const files = [
  ...readdirSync('src/feeds').map(file => `src/feeds/${file}`),
  'src/transfer/openPack.ts',
  'src/transfer/main.ts',
  'src/background/feeds.ts',
]
const said = files
  .filter(file => /(?:fetch\w+|opml|readFeed|openPack|transfer\/main|background\/feeds)\.ts$/.test(file))
  .flatMap(file => [...readFileSync(file, 'utf8').matchAll(SAID)].map(([, plain, template]) => filled(plain ?? template ?? '')))
  .filter(line => !NO_REASONS.test(line))

async function load(locale: 'en' | 'de') {
  useMessages(locale, locale)
  vi.resetModules()
  return (await import('../../../src/ui/shared/reasons.ts')).reasonWords
}
afterEach(() => {
  useMessages('en', 'en-GB')
  vi.resetModules()
})

describe('reasons', () => {
  it('are found by this test', () => {
    expect(said.length).toBeGreaterThan(20)
    expect(said).toContain('the site cannot be reached')
  })
  it.each([...new Set(said)])('%s', async line => {
    expect((await load('en'))(line)).toBe(line)
    expect((await load('de'))(line)).not.toBe(line)
  })
  it('that are not known stay as they are', async () => {
    const reasonWords = await load('de')
    expect(reasonWords('not a usable pack: reports is not a list')).toBe('not a usable pack: reports is not a list')
    expect(reasonWords('the site has trouble (503)')).toBe('die Website hat eine Störung (503)')
  })
})
