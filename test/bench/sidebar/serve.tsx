/**
 * Inside the bench's page: draws one of the two lists and times what a reader does with it, each until it is painted.
 *
 * `await bench('list')` → { first, scroll, longest, search: […], filter } in milliseconds
 */
import { render } from 'preact'
import '../../../src/ui/panel/panel.css'
import { Differences } from '../../../src/ui/sidebar/Differences.tsx'
import { manyDifferences } from './many.ts'
import { Plain } from './Plain.tsx'

/** The first is searched with nothing prepared; letters are typed one by one into the last. */
const QUERIES = ['kastriva', 'lindkvist', 'inspected', 'h', 'ha', 'har', 'harb', '']
const STEP = 600
const REST_MS = 2000
const NOBODY: ReadonlySet<string> = new Set()

/** A message is delivered after the frame that was asked for is painted. */
const painted = () =>
  new Promise<void>(resolve =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    }),
  )

async function timed(work: () => void): Promise<number> {
  await painted()
  const start = performance.now()
  work()
  await painted()
  return performance.now() - start
}

function find<T extends Element>(place: Element, selector: string): T {
  const found = place.querySelector<T>(selector)
  if (found === null) throw new Error(`no ${selector}`)
  return found
}

async function scrollThrough(place: HTMLElement): Promise<readonly number[]> {
  const times = []
  for (place.scrollTop = 0; place.scrollTop + place.clientHeight < place.scrollHeight - 1; ) {
    times.push(
      await timed(() => {
        place.scrollTop += STEP
      }),
    )
  }
  place.scrollTop = 0
  return times
}

async function searchAll(place: HTMLElement): Promise<readonly number[]> {
  const box = find<HTMLInputElement>(place, '.search')
  box.focus()
  // A reader needs longer from the click to the first letter.
  await new Promise(resolve => setTimeout(resolve, 300))
  const times = []
  for (const query of QUERIES) {
    times.push(
      await timed(() => {
        box.value = query
        box.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    )
  }
  return times
}

async function bench(which: 'list' | 'plain') {
  const state = manyDifferences()
  const place = document.createElement('div')
  place.className = 'scroll'
  place.style.height = '800px'
  document.body.replaceChildren(place)
  const list =
    which === 'plain' ? (
      <Plain differences={state.comparison.differences} />
    ) : (
      <Differences state={state} wanted={null} located={NOBODY} onLocate={() => {}} />
    )
  const first = await timed(() => render(list, place))
  await new Promise(resolve => setTimeout(resolve, REST_MS))
  const cards = place.querySelectorAll('.card').length
  const scroll = await scrollThrough(place)
  const search = await searchAll(place)
  // The list is whole again before the next thing is asked of it.
  await new Promise(resolve => setTimeout(resolve, REST_MS))
  const filter = await timed(() => find<HTMLElement>(place, '.chips button, .chips input').click())
  const left = place.querySelectorAll('.card').length
  render(null, place)
  return {
    first,
    scroll: scroll.reduce((sum, ms) => sum + ms, 0) / scroll.length,
    longest: Math.max(...scroll),
    search,
    filter,
    cards,
    left,
  }
}

Object.assign(globalThis, { bench })
