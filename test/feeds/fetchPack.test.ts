import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writePack } from '../../src/core/pack.ts'
import { fetchPack } from '../../src/feeds/fetchPack.ts'
import { checksumOf, keepsChecksum } from '../../src/feeds/packChecksum.ts'
import { standingNetwork } from './fixtures.ts'

const PLAIN = writePack({ name: 'Today', demonstration: false, evidence: 'phrase', reports: [] })
const checksum = (pack: string) => checksumOf(Buffer.from(pack))
const keeps = (pack: string) => keepsChecksum(Buffer.from(pack))
const signed = async (pack = PLAIN) => pack.replace('"name"', `"checksum":"${await checksum(pack)}","name"`)
const ADDRESS = 'https://desk.example/today.json.gz'
const state = { address: ADDRESS, etag: null, lastModified: null }
const fetched = (body: BodyInit, type = 'application/json', headers = {}) =>
  fetchPack(
    standingNetwork(async () => new Response(body, { headers: { 'content-type': type, ...headers } })),
    state,
  )

describe('a pack', () => {
  it('with its checksum, in a gzip file', async () => {
    const answer = await fetched(gzipSync(await signed()), 'application/gzip', { etag: '"3"' })
    expect(answer).toMatchObject({ kind: 'pack', etag: '"3"', address: ADDRESS, pack: { name: 'Today', reports: [] } })
  })
  it('without one', async () => expect(await fetched(PLAIN)).toMatchObject({ kind: 'pack' }))
  it('is asked for as before', async () => {
    const network = standingNetwork(
      async (_, init) => new Response(null, { status: new Headers(init.headers).get('if-none-match') === '"3"' ? 304 : 500 }),
    )
    expect(await fetchPack(network, { ...state, etag: '"3"' })).toMatchObject({ kind: 'unchanged' })
  })
})

describe('refused', () => {
  it.each<[string, () => BodyInit | Promise<BodyInit>, string, string]>([
    [
      'changed on the way',
      async () => (await signed()).replace('[\n', '[\n '),
      'application/json',
      'its checksum does not fit: it was changed or cut off on the way',
    ],
    [
      'cut off',
      async () => (await signed()).slice(0, -4),
      'application/json',
      'its checksum does not fit: it was changed or cut off on the way',
    ],
    ['cut off gzip', async () => gzipSync(await signed()).subarray(0, 50), 'application/gzip', 'it is broken, or cut off'],
    ['no pack', () => '{}', 'application/json', 'not a usable pack: not a corpus pack (no "format": "otherwise-pack")'],
    ['a page', () => '<!doctype html>', 'text/html', 'not a pack, but text/html'],
    ['no UTF-8', () => Uint8Array.of(0xff, 0xfe, 0xff), 'application/json', 'it is broken, or cut off'],
    ['a bomb', () => gzipSync(Buffer.alloc(210_000_000)), 'application/gzip', 'larger than 200 MB'],
  ])('%s', async (_what, body, type, error) => expect(await fetched(await body(), type)).toMatchObject({ kind: 'failed', error }))
})

it('the checksum is that of the reports part alone, in the header alone', async () => {
  const made = await checksum(PLAIN)
  expect(made).toMatch(/^sha256-[0-9a-f]{64}$/)
  expect(await checksum(PLAIN.replace('Today', 'Tomorrow'))).toBe(made)
  expect(await checksum('{}')).toBeNull()
  expect(await keeps(await signed())).toBe(true)
  expect(await keeps(PLAIN)).toBe(true)
  expect(await keeps((await signed()).replace('sha256', 'crc32'))).toBe(false)
  expect(await keeps((await signed()).replace(/sha256-(.)/, (_, sign) => `sha256-${sign === '0' ? '1' : '0'}`))).toBe(false)
})
