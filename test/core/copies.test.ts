/**
 * Near copies of one text are one voice: copies, trimmed copies and additions are, other reports of the same event are not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copiedShare, EMPTY_SKETCH, isCopy, sketchOf, voicesOf } from '../../src/core/copies.ts'

const STORIES = join(import.meta.dirname, '../fixtures/stories')
const storyTexts = (story: string) =>
  readdirSync(join(STORIES, story))
    .filter(file => file.endsWith('.txt'))
    .map(file => ({ id: file.replace('.txt', ''), text: readFileSync(join(STORIES, story, file), 'utf8') }))
const textOf = (story: string, id: string) => storyTexts(story).find(one => one.id === id)?.text ?? ''

const WIRE = textOf('pension-strike', 'estuary-news-agency')
const paragraphs = WIRE.split(/\n+/)

describe('near copies', () => {
  it.each([
    ['the text itself', WIRE],
    ['with other quotes and dashes', WIRE.replaceAll('"', '”').replaceAll('-', '–')],
    ['two thirds of it', paragraphs.slice(0, Math.ceil((paragraphs.length * 2) / 3)).join('\n')],
    [
      'with a paragraph of its own',
      `${WIRE}\nThe town hall will open late on Friday because of repairs to the lift, a clerk said on the phone.`,
    ],
    ['as another outlet ran it', textOf('pension-strike', 'worldglance')],
  ])('%s', (_, copy) => {
    expect(isCopy(sketchOf(WIRE), sketchOf(copy))).toBe(true)
    expect(isCopy(sketchOf(copy), sketchOf(WIRE))).toBe(true)
  })
  it('a report in its own words is none', () => {
    const others = storyTexts('pension-strike').filter(({ id }) => id !== 'estuary-news-agency' && id !== 'worldglance')
    expect(others.filter(({ text }) => isCopy(sketchOf(WIRE), sketchOf(text))).map(({ id }) => id)).toEqual([])
  })
  it('texts of a few words are never copies', () => {
    expect(isCopy(sketchOf('The bridge is closed'), sketchOf('The bridge is closed'))).toBe(false)
    expect(isCopy(EMPTY_SKETCH, EMPTY_SKETCH)).toBe(false)
  })
  it('half a text is about all copied, and never more than all', () => {
    const half = paragraphs.slice(0, paragraphs.length >> 1).join('\n')
    expect(copiedShare(sketchOf(half), sketchOf(WIRE))).toBeGreaterThan(0.7)
    expect(copiedShare(sketchOf(half), sketchOf(WIRE))).toBeLessThanOrEqual(1)
  })
})

describe('voices', () => {
  it('a copy speaks with the voice of the first that it copies', () => {
    const reports = storyTexts('pension-strike').map(({ id, text }) => ({ id, sketch: sketchOf(text) }))
    const voices = voicesOf(reports)
    expect(voices.get('worldglance')).toBe('estuary-news-agency')
    expect(new Set(voices.values()).size).toBe(reports.length - 1)
  })
  it('a copy of a copy too', () => {
    const text = (from: number, to: number) => sketchOf(paragraphs.slice(from, to).join('\n'))
    const n = paragraphs.length
    const voices = voicesOf([
      { id: 'whole', sketch: text(0, n) },
      { id: 'start', sketch: text(0, Math.ceil(n * 0.7)) },
      { id: 'end', sketch: text(Math.floor(n * 0.3), n) },
    ])
    expect([...new Set(voices.values())]).toEqual(['whole'])
  })
})
