// @vitest-environment happy-dom
import { afterEach, describe, expect, it, test } from 'vitest'
import { shadeOf, toneBehind } from '../../src/page/tone.ts'

afterEach(() => document.body.replaceChildren())

describe('colours as browsers write them', () => {
  const colours: readonly [string, number, number][] = [
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0 0 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 50%)', 0, 0.5],
    ['rgb(0, 255, 0)', 0.7152, 1],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.25)', 0, 0.25],
    ['oklch(0.2 0.05 250)', 0.2, 1],
    ['oklab(90% 0 0 / 0.5)', 0.9, 0.5],
    ['lab(20 0 0)', 0.2, 1],
  ]
  it.each(colours)('%s', (colour, lightness, alpha) => {
    expect(shadeOf(colour)?.lightness).toBeCloseTo(lightness, 4)
    expect(shadeOf(colour)?.alpha).toBe(alpha)
  })
  it.each(['', 'red', 'var(--x)', 'rgb(nothing)'])('no colour: “%s”', colour => expect(shadeOf(colour)).toBeNull())
})

/** The innermost element of elements with these styles, one in another. */
function within(...styles: readonly string[]): Element {
  let place: Element = document.body
  for (const style of styles) {
    const element = document.createElement('div')
    element.setAttribute('style', style)
    place.append(element)
    place = element
  }
  return place
}

const DARK = 'background-color: rgb(20, 20, 24)'
const LIGHT = 'background-color: rgb(250, 250, 245)'
const CLEAR = 'background-color: rgba(0, 0, 0, 0)'
test('the nearest ground decides', () => {
  expect(toneBehind(within(LIGHT, DARK, CLEAR))).toBe('dark')
  expect(toneBehind(within(DARK, LIGHT, CLEAR))).toBe('light')
})
test('what is seen through does not', () => expect(toneBehind(within(DARK, 'background-color: rgba(255, 255, 255, 0.1)'))).toBe('dark'))
test('in front of a picture the text decides', () => {
  expect(toneBehind(within(LIGHT, 'background-image: url(night.jpg)', `${CLEAR}; color: rgb(240, 240, 240)`))).toBe('dark')
  expect(toneBehind(within(DARK, 'background-image: url(snow.jpg)', `${CLEAR}; color: rgb(20, 20, 20)`))).toBe('light')
})
test('in front of nothing, too', () => {
  expect(toneBehind(within('color: rgb(255, 255, 255)'))).toBe('dark')
  expect(toneBehind(within('color: rgb(0, 0, 0)'))).toBe('light')
})
