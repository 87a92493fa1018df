/** The pack format: what is written can be read again, and nothing that is broken or made to hurt gets in. */
import * as fc from 'fast-check'
import type * as v from 'valibot'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Claim, Report, Value } from '../../src/core/model.ts'
import { addReports, type Pack, parsePack, readPack, reduceReport, writePack } from '../../src/core/pack.ts'
import type { reportSchema } from '../../src/core/packSchema.ts'

const quantity = { min: 12, max: 12, said: 12, bound: 'exact' } as const
const frame = {
  aspect: '',
  head: 'person',
  action: 'kill',
  actors: [],
  names: ['tarnwick'],
  terms: ['kill', 'person'],
  context: ['kill', 'silo'],
  parts: [],
  when: null,
}
const claim: Claim = {
  kind: 'count',
  quote: 'killed 12 people',
  start: 40,
  end: 56,
  within: { start: 0, end: 90 },
  topic: 'People killed',
  value: { type: 'count', ...quantity, per: null, each: null, ordinal: false },
  frame,
  speaker: { key: 'fire-service', words: 'the fire service', named: false, side: null },
  firmness: 'reported',
  headline: false,
  lead: true,
}
const report: Report = {
  id: 'morning',
  outlet: 'Tarnwick Post',
  title: 'Silo blast',
  published: '2031-03-04T09:30',
  url: 'https://tarnwickpost.example/silo',
  language: 'en',
  words: 87,
  sketch: { count: 3, lowest: [5, 9, 4294967295] },
  fingerprint: '00112233445566aa',
  keys: [4294967295, 77],
  thin: false,
  claims: [claim],
}
const pack: Pack = { name: 'Harbour', demonstration: false, evidence: 'phrase', reports: [report] }

/** The pack as parsed JSON, changed. */
function changed(change: (json: ReturnType<typeof JSON.parse>) => void): unknown {
  const json = JSON.parse(writePack(pack))
  change(json)
  return json
}
const problemOf = (json: unknown): string => {
  const read = parsePack(json)
  return read.ok ? 'no problem' : read.error
}

describe('writing and reading', () => {
  it('leaves no field of the model out (checked by the types)', () => {
    type Stored = v.InferOutput<typeof reportSchema>
    type StoredClaim = Stored['claims'][number]
    expectTypeOf<keyof Stored>().toEqualTypeOf<keyof Report>()
    expectTypeOf<keyof StoredClaim>().toEqualTypeOf<keyof Claim>()
    expectTypeOf<keyof StoredClaim['frame']>().toEqualTypeOf<keyof Claim['frame']>()
    expectTypeOf<StoredClaim['value']['type']>().toEqualTypeOf<Value['type']>()
    expectTypeOf<StoredClaim['kind']>().toEqualTypeOf<Claim['kind']>()
  })
  it('gives back what was written', () => {
    expect(readPack(writePack(pack))).toEqual({ ok: true, pack })
  })
  it('gives the same bytes whatever the order of reports and of keys', () => {
    const other = { ...report, id: 'evening', fingerprint: 'ffffffffffffffff', url: null }
    const turned = Object.fromEntries(Object.entries(report).reverse()) as unknown as Report
    expect(writePack({ ...pack, reports: [other, turned] })).toBe(writePack({ ...pack, reports: [report, other] }))
  })
  it('writes one report a line', () => {
    expect(writePack({ ...pack, reports: [report, { ...report, id: 'b' }] }).split('\n')).toHaveLength(5)
    expect(readPack(writePack({ ...pack, reports: [] }))).toMatchObject({ ok: true, pack: { reports: [] } })
  })
  it('leaves sentences out of a pack of phrases', () => {
    const told = { ...report, claims: [{ ...claim, sentence: 'The blast killed 12 people, he said.' }] }
    expect(writePack({ ...pack, reports: [told] })).not.toContain('he said')
    expect(writePack({ ...pack, evidence: 'sentence', reports: [told] })).toContain('he said')
    expect(reduceReport(told, 'phrase')).toEqual(report)
  })
  it('drops a sentence that no prose has rather than the report', () => {
    const endless = { ...report, claims: [{ ...claim, sentence: 'x'.repeat(6000) }] }
    expect(readPack(writePack({ ...pack, evidence: 'sentence', reports: [endless] }))).toMatchObject({ ok: true })
  })
  it('refuses to write what it would not read', () => {
    const long = { ...claim, quote: 'x'.repeat(161), end: claim.start + 161 }
    expect(() => writePack({ ...pack, reports: [{ ...report, claims: [long] }] })).toThrow(/“morning” .*claim 1: quote is longer/)
  })

  const value = fc.constantFrom<Value>(
    { type: 'date', from: '2031-03-01', to: '2031-03-31', granularity: 'month', bound: 'exact', anchored: true },
    { type: 'time', from: 380, to: 380, bound: 'about', granularity: 'minute', zone: -300 },
    { type: 'duration', ...quantity, unit: 'hour' },
    { type: 'money', ...quantity, min: null, currency: 'EUR', per: 'year' },
    { type: 'percentage', ...quantity, points: true },
    { type: 'measure', ...quantity, dimension: 'length', unit: 'm' },
    { type: 'term', key: 'mayor', implies: ['official'] },
    { type: 'set', members: ['@fr', '@de'], open: true },
    { type: 'count', ...quantity, per: 'week', each: 'side', ordinal: false },
  )
  it('gives back any value and any text', () => {
    const any = fc.record({
      value,
      quote: fc.string({ minLength: 1, maxLength: 160, unit: 'binary' }),
      topic: fc.string({ maxLength: 200 }),
    })
    fc.assert(
      fc.property(any, part => {
        const one: Report = { ...report, claims: [{ ...claim, ...part, end: claim.start + part.quote.length }] }
        expect(readPack(writePack({ ...pack, reports: [one] }))).toEqual({ ok: true, pack: { ...pack, reports: [one] } })
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

describe('what is broken is named with its place', () => {
  it.each<[string, unknown]>([
    ['not a corpus pack (no "format": "otherwise-pack")', null],
    ['not a corpus pack (no "format": "otherwise-pack")', []],
    ['not a corpus pack (no "format": "otherwise-pack")', 'otherwise-pack'],
    ['not a corpus pack (no "format": "otherwise-pack")', { format: 'zip', version: 1 }],
    ['version is not a whole number', changed(json => delete json.version)],
    ['version is not a whole number', changed(json => Object.assign(json, { version: 0 }))],
    ['version is not a whole number', changed(json => Object.assign(json, { version: '1' }))],
    ['made by a newer Otherwise (version 3, this one reads 2); update Otherwise', changed(json => Object.assign(json, { version: 3 }))],
    ['name is missing', changed(json => delete json.name)],
    ['demonstration is not true or false', changed(json => Object.assign(json, { demonstration: 'no' }))],
    ['evidence is not "phrase" or "sentence"', changed(json => Object.assign(json, { evidence: 'all' }))],
    ['reports is not a list', changed(json => Object.assign(json, { reports: {} }))],
    ['report 1: is not an object', changed(json => json.reports.splice(0, 1, 'x'))],
    ['report 1: url is not a web address', changed(json => Object.assign(json.reports[0], { url: 'javascript:alert(1)' }))],
    ['report 1: published is not an ISO 8601 date', changed(json => Object.assign(json.reports[0], { published: 'today' }))],
    [
      'report 1: fingerprint is not a fingerprint (16 hexadecimal digits)',
      changed(json => Object.assign(json.reports[0], { fingerprint: 'x' })),
    ],
    ['report 2: id is the same as that of report 1', changed(json => json.reports.push(json.reports[0]))],
    ['report 1: keys entry 2 is not a number', changed(json => Object.assign(json.reports[0].keys, { 1: 'x' }))],
    ['report 1, claim 1: quote is missing', changed(json => delete json.reports[0].claims[0].quote)],
    [
      'report 1, claim 1: quote is longer than 160 characters',
      changed(json => Object.assign(json.reports[0].claims[0], { quote: 'x'.repeat(161) })),
    ],
    ['report 1, claim 1: start and end do not fit the quote', changed(json => Object.assign(json.reports[0].claims[0], { end: 99 }))],
    ['report 1, claim 1: start is negative', changed(json => Object.assign(json.reports[0].claims[0], { start: -1 }))],
    ['report 1, claim 1: start is not a whole number', changed(json => Object.assign(json.reports[0].claims[0], { start: 0.5 }))],
    [
      'report 1, claim 1: value min is not a finite number',
      changed(json => Object.assign(json.reports[0].claims[0].value, { min: 1 / 0 })),
    ],
    ['report 1, claim 1: frame names entry 1 is not text', changed(json => Object.assign(json.reports[0].claims[0].frame, { names: [5] }))],
    [
      'report 1, claim 1: sentence is there, but the pack says that it keeps phrases only',
      changed(json => Object.assign(json.reports[0].claims[0], { sentence: 'x' })),
    ],
  ])('%s', (problem, json) => {
    expect(problemOf(json)).toBe(problem)
  })
  it('says a few problems, not all', () => {
    const read = parsePack(changed(json => Object.assign(json, { reports: Array.from({ length: 1000 }, () => ({})) })))
    expect(read).toMatchObject({ ok: false, error: 'report 1: id is missing' })
    expect(read.ok ? [] : read.problems).toHaveLength(5)
  })
})

describe('files made to hurt', () => {
  it('nothing gets into the prototype', () => {
    const text = writePack(pack).replace(
      '"name":"Harbour"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name":"Harbour"',
    )
    const read = readPack(text)
    expect(read).toEqual({ ok: true, pack })
    expect(read.ok && 'polluted' in read.pack).toBe(false)
  })
  it('unknown keys are left behind', () => {
    expect(parsePack(changed(json => Object.assign(json.reports[0], { html: '<script>' })))).toEqual({ ok: true, pack })
  })
  it('deep nesting is refused, not followed', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(readPack(writePack(pack).replace('"claims":[', `"claims":[${deep},`))).toMatchObject({ ok: false })
  })
  it('lists without end are refused', () => {
    expect(problemOf(changed(json => Object.assign(json, { reports: Array.from({ length: 20_001 }, () => null) })))).toBe(
      'more than 20000 reports',
    )
    expect(problemOf(changed(json => Object.assign(json.reports[0], { claims: Array.from({ length: 3001 }, () => claim) })))).toBe(
      'report 1: claims has more than 3000 entries',
    )
  })
  it.each(['', 'null', '{', '{"format":"otherwise-pack"', '\u0000'])('%j is no pack', text => {
    expect(readPack(text).ok).toBe(false)
  })
  it('whatever JSON there is, it is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), json => typeof parsePack(json).ok === 'boolean'),
      { numRuns: 200, seed: 3 },
    )
  })
})

describe('adding reports', () => {
  const other: Report = { ...report, id: 'other', url: 'https://orlo.example/1', fingerprint: 'aaaaaaaaaaaaaaaa' }
  it('keeps different ones', () => {
    expect(addReports([report], [other])).toEqual([report, other])
  })
  it('replaces one of the same address', () => {
    const newer = { ...other, id: 'newer', url: report.url }
    expect(addReports([report], [newer])).toEqual([newer])
  })
  it('replaces one of the same text', () => {
    const again = { ...report, id: 'again', url: null }
    expect(addReports([report], [again])).toEqual([again])
  })
  it('replaces one whose outlet was not known yet', () => {
    expect(addReports([{ ...report, outlet: null, url: null }], [report])).toEqual([report])
  })
  it('keeps one agency text in two outlets', () => {
    const wire = { ...report, id: 'wire', outlet: 'Northern Wire', url: null }
    expect(addReports([report], [wire])).toEqual([report, wire])
  })
  it('does not take two missing addresses for the same', () => {
    const [a, b] = [
      { ...report, url: null },
      { ...other, url: null },
    ]
    expect(addReports([a], [b])).toEqual([a, b])
  })
})
