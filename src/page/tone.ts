/**
 * Whether text on a page stands on a light or a dark ground, whatever the reader's system prefers. In: an element. Out: `light` or `dark`.
 *
 * Example: a paragraph in a `<main style="background: #111">` → `dark`, also where the system is set to light.
 */

export type Tone = 'light' | 'dark'

interface Shade {
  /** 0 is black, 1 is white. */
  readonly lightness: number
  readonly alpha: number
}

/** What is seen through more than half is no ground: what lies behind it decides. */
const OPAQUE = 0.5
/** Below it a ground is dark. Grounds in the middle are rare, and marks can be seen on both sides of it. */
const MIDDLE = 0.5

function lumaOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A number, or a share of `whole` where it is written as a percentage. */
function amount(part: string | undefined, whole: number): number {
  if (part === undefined) return whole
  return part.endsWith('%') ? (Number.parseFloat(part) / 100) * whole : Number.parseFloat(part)
}

/** A colour as `getComputedStyle` writes it; null where it is none that is known. */
export function shadeOf(colour: string): Shade | null {
  const [, space = '', inside = ''] = /^([\w-]+)\((.*)\)$/.exec(colour.trim()) ?? []
  const parts = inside.split(/[\s,/]+/).filter(Boolean)
  const [first, second, third, fourth] = parts
  const shade = (lightness: number, alpha: string | undefined) =>
    Number.isFinite(lightness) ? { lightness, alpha: amount(alpha, 1) } : null
  if (space === 'rgb' || space === 'rgba') {
    return shade(lumaOf(amount(first, 255), amount(second, 255), amount(third, 255)) / 255, fourth)
  }
  if (space === 'oklch' || space === 'oklab') return shade(amount(first, 1), fourth)
  if (space === 'lch' || space === 'lab') return shade(amount(first, 100) / 100, fourth)
  // The first part is the name of the space; all of them run from 0 to 1.
  if (space === 'color') return shade(lumaOf(amount(second, 1), amount(third, 1), amount(fourth, 1)), parts[4])
  return null
}

/** Readable text is light on a dark ground. That is all there is to go by in front of a picture or of the bare page. */
function toneOfText(element: Element): Tone {
  const text = shadeOf(getComputedStyle(element).color)
  return text !== null && text.lightness > MIDDLE ? 'dark' : 'light'
}

export function toneBehind(element: Element): Tone {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage !== 'none' && backgroundImage !== '') break
    const ground = shadeOf(backgroundColor)
    if (ground !== null && ground.alpha > OPAQUE) return ground.lightness < MIDDLE ? 'dark' : 'light'
  }
  return toneOfText(element)
}
