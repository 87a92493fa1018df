/** A pack's bytes: one report a line or laid out otherwise, the same pack comes out; what is broken is told the same way. */
import { describe, expect, it } from 'vitest'
import { type Pack, readPack, writePack } from '../../src/core/pack.ts'
import { readPackBytes } from '../../src/feeds/packBytes.ts'
import { fillers } from '../store/sample.ts'

const pack: Pack = { name: 'Harbour – “late”', demonstration: false, evidence: 'phrase', reports: fillers(3) }
const LINES = writePack(pack)
const read = (text: string) => readPackBytes(Buffer.from(text))

it.each([
  ['one report a line', LINES],
  ['without reports', writePack({ ...pack, reports: [] })],
  ['without a last newline', LINES.trimEnd()],
  ['all in one line', JSON.stringify(JSON.parse(LINES))],
  ['indented', JSON.stringify(JSON.parse(LINES), null, 2)],
  ['reports first', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(LINES)).reverse()))],
  ['a report over two lines', LINES.replace(',"outlet"', ',\n"outlet"')],
  ['two reports a line', LINES.replace('},\n{"id"', '},{"id"')],
])('%s', (_layout, text) => {
  const whole = readPack(text)
  expect(whole.ok).toBe(true)
  expect(read(text)).toEqual(whole)
})

describe('what is wrong is told as by reading the whole', () => {
  it.each([
    ['cut off', LINES.slice(0, -40), /not JSON/],
    ['cut off behind a line', LINES.slice(0, LINES.indexOf('\n', 300) + 1), /not JSON/],
    ['a line that is no JSON', LINES.replace('"words"', 'words'), /not JSON/],
    ['a report that is wrong', LINES.replace(/"words":\d+/, '"words":-1'), /^report 1: words is negative/],
    ['a report twice', LINES.replace(/\n(.*)\n.*\n/, '\n$1\n$1\n'), /^report 2: id is the same as that of report 1/],
    ['a newer version', LINES.replace(/"version":\d+/, '"version":99'), /newer Otherwise/],
    ['another format', LINES.replace('otherwise-pack', 'recipes'), /not a corpus pack/],
    ['empty', '', /not JSON/],
  ])('%s', (_what, text, why) => {
    const whole = readPack(text)
    expect(whole).toMatchObject({ ok: false, error: expect.stringMatching(why) })
    expect(read(text)).toEqual(whole)
  })
  it('no UTF-8, in a line or before', () => {
    const broken = Buffer.from(LINES)
    broken[LINES.length - 60] = 0xff
    expect(readPackBytes(broken)).toBeNull()
    expect(readPackBytes(Buffer.from([0xff, 0xfe]))).toBeNull()
  })
})

it('keeps of each report what is asked for, as it goes', () => {
  const kept = readPackBytes(Buffer.from(LINES), { keep: ({ id }, { name }) => `${name} ${id}` })
  expect(kept).toMatchObject({ ok: true, pack: { reports: pack.reports.map(({ id }) => `${pack.name} ${id}`).sort() } })
})
