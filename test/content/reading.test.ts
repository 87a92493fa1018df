// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reading } from '../../src/content/handover.ts'
import { HOST_NAME } from '../../src/content/host.ts'
import { PageDisplay } from '../../src/content/pageDisplay.ts'
import { startReading } from '../../src/content/reading.ts'
import type { TabState } from '../../src/messages.ts'
import { loadSettings, saveSettings } from '../../src/settings.ts'
import { comparedWith, differenceWith } from '../ui/sample.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const shownMarks = vi.hoisted(() => ({ on: false, current: '', lit: '' }))
vi.mock('../../src/page/highlight.ts', () => ({
  adoptHighlightStyles: () => true,
  highlightRanges: (ranges: ReadonlyMap<string, readonly Range[]>) => {
    shownMarks.on = ranges.size > 0
  },
  clearHighlights: () => {
    shownMarks.on = false
    shownMarks.current = ''
  },
  highlightCurrent: (range: Range | null) => {
    shownMarks.current = range === null ? '' : String(range)
  },
  flash: (range: Range) => {
    shownMarks.lit = String(range)
    return () => {}
  },
}))

const PARAGRAPHS = [
  'The storm reached Arvenna on Sunday evening and 31 people were hurt, the mayor told reporters on the quay after midnight.',
  'Nine houses lost their roofs. The fire brigade carried families from the lower town to the school, where the baker brought bread and tea.',
  'Trains did not run until Monday noon, because trees had fallen on the line between the harbour and the old mill in three places.',
  'The last storm of this kind came in the winter of the long frost, older people in the lower town remember, and it took the bridge along.',
  'Repairs are to begin on Tuesday. The council will pay for the roofs first and for the quay later in the year, the mayor added.',
]
const two = [
  differenceWith({ id: 'hurt', here: { ...differenceWith().here, quote: '31 people were hurt', start: 0, end: 0 } }),
  differenceWith({ id: 'gone', here: { ...differenceWith().here, quote: 'gone from the page', start: 0, end: 0 } }),
]

let shadow: ShadowRoot | null = null
let asked: { name: string; argument: { article: { text: string }; url: string } }[] = []
let state: () => TabState | Promise<TabState>
/** How many differences were last answered. */
let answered = 0
let reading: Reading | null = null
/** What the background does when the sidebar is wanted. */
let bring: () => void | Promise<void>

const attachShadow = Element.prototype.attachShadow

beforeEach(async () => {
  fakeBrowser.reset()
  ;(window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL('https://news.example/storm')
  document.head.innerHTML = '<title>Storm in Arvenna</title><meta property="article:published_time" content="2025-03-02">'
  document.body.innerHTML = `<article><h1>Storm in Arvenna</h1>${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}</article>`
  asked = []
  state = () => comparedWith(two)
  bring = () => reading?.take(drawn => new PageDisplay(drawn))
  // The sidebar's root is closed to everybody; the test has to be there when it is made.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options: ShadowRootInit) {
    shadow = attachShadow.call(this, options)
    return shadow
  })
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const question = message as (typeof asked)[number]
    asked.push(question)
    if (question.name === 'bringSidebar') {
      await bring()
      return { result: { sent: true } }
    }
    if (question.name !== 'analyse') return { result: { reading: false } }
    // Core knows where a claim stands in the text that it was given.
    const { text } = question.argument.article
    const result = await state()
    if (result.status !== 'compared') return { result }
    const differences = result.comparison.differences.map(one => {
      const start = text.indexOf(one.here.quote)
      return start < 0
        ? { ...one, here: { ...one.here, start: text.length, end: text.length + 5 } }
        : { ...one, here: { ...one.here, start, end: start + one.here.quote.length } }
    })
    answered = differences.length
    return { result: { ...result, comparison: { ...result.comparison, differences } } }
  }
})
afterEach(() => {
  reading?.stop()
  reading = null
  shadow = null
})

const host = () => document.querySelector(HOST_NAME)
const panel = () => shadow?.querySelector('.panel') ?? null
const edgeTab = () => shadow?.querySelector('button.tab') ?? null
const ask = async (name: string, argument: unknown = null) =>
  (await fakeBrowser.runtime.onMessage.trigger({ name, argument }, { id: fakeBrowser.runtime.id })).find(Boolean)

/** As if a hand had clicked. */
function click(name: string) {
  const found = [...(shadow?.querySelectorAll('button') ?? [])].find(
    button => (button.getAttribute('aria-label') ?? button.textContent) === name,
  )
  if (!found) throw new Error(`no button “${name}”`)
  const event = new MouseEvent('click', { bubbles: true, composed: true })
  Object.defineProperty(event, 'isTrusted', { value: true })
  found.dispatchEvent(event)
}

async function start() {
  reading = startReading()
  await vi.waitFor(() => expect(asked.some(({ name }) => name === 'analyse')).toBe(true))
}
async function startOpen() {
  await start()
  await vi.waitFor(() => expect(panel()).not.toBeNull())
  // The first card is there at once, the others come in turns.
  await vi.waitFor(() => expect(shadow?.querySelectorAll('.card')).toHaveLength(answered))
}

describe('reading an article', () => {
  it('sends it with its address, opens the sidebar, marks what is on the page', async () => {
    await startOpen()
    expect(asked[0]?.argument.url).toBe('https://news.example/storm')
    expect(asked[0]?.argument.article.text).toContain('31 people were hurt')
    expect(shadow?.querySelectorAll('.find')).toHaveLength(1)
    expect(shownMarks.on).toBe(true)
    expect(document.body.innerHTML).not.toContain('otherwise')
  })
  it('leaves the focus on the page', async () => {
    await startOpen()
    expect(document.activeElement).toBe(document.body)
  })
  it('still opens by itself when a setting asks for another comparison before the first is there', async () => {
    let release = (_: TabState) => {}
    const first = new Promise<TabState>(resolve => {
      release = resolve
    })
    const answers = [first]
    state = () => answers.shift() ?? comparedWith(two)
    await start()
    await saveSettings({ level: 'low' })
    release(comparedWith(two))
    await vi.waitFor(() => expect(panel()).not.toBeNull())
  })
  it('still opens by itself when that happens while its script is on the way', async () => {
    bring = async () => {
      bring = () => {}
      await saveSettings({ level: 'low' })
      await vi.waitFor(() => expect(asked.filter(({ name }) => name === 'analyse')).toHaveLength(2))
      reading?.take(drawn => new PageDisplay(drawn))
    }
    await start()
    await vi.waitFor(() => expect(panel()).not.toBeNull())
  })
  it('does not open again when a setting asks for another comparison later', async () => {
    await startOpen()
    click('Collapse')
    expect(panel()).toBeNull()
    state = () => comparedWith(two.slice(0, 1))
    await saveSettings({ level: 'low' })
    await vi.waitFor(() => expect(edgeTab()?.textContent).toBe('1'))
    expect(panel()).toBeNull()
  })
  it('stays a tab when it must not open by itself', async () => {
    await saveSettings({ opensItself: false })
    await start()
    await vi.waitFor(() => expect(edgeTab()?.textContent).toBe('2'))
    expect(panel()).toBeNull()
  })
  it('stays a tab without differences', async () => {
    state = () => comparedWith([])
    await start()
    await vi.waitFor(() => expect(shadow?.textContent).toContain('Nothing stated differently'))
    expect(panel()).toBeNull()
    expect(edgeTab()).not.toBeNull()
  })
  it('asks a second time when the background died meanwhile', async () => {
    let times = 0
    state = () => {
      if (times++ === 0) throw new Error('Could not establish connection')
      return comparedWith(two)
    }
    await startOpen()
    expect(times).toBe(2)
  })
  it('shows what failed, and tries again', async () => {
    state = () => ({ status: 'failed', title: null, message: 'the pack is broken' })
    await start()
    await ask('openSidebar')
    await vi.waitFor(() => expect(panel()?.textContent).toContain('the pack is broken'))
    state = () => comparedWith(two)
    click('Try again')
    await vi.waitFor(() => expect(shadow?.querySelectorAll('.card')).toHaveLength(2))
  })
})

it('asks anew when something is called no difference, and the line in its place stays', async () => {
  await startOpen()
  state = () => comparedWith(two.slice(1))
  click('Not a difference')
  await vi.waitFor(() => expect(asked.filter(({ name }) => name === 'analyse')).toHaveLength(2))
  await vi.waitFor(() => expect(shadow?.querySelectorAll('.card')).toHaveLength(1))
  expect(shadow?.querySelector('.hidden-line')?.textContent).toBe('Hidden: people hurt.Undo')
  state = () => comparedWith(two)
  click('Undo')
  await vi.waitFor(() => expect(asked.filter(({ name }) => name === 'analyse')).toHaveLength(3))
  await vi.waitFor(() => expect(shadow?.querySelectorAll('.card')).toHaveLength(2))
})

describe('the script that draws', () => {
  const sent = () => asked.filter(({ name }) => name === 'bringSidebar').length

  it('is sent for once there is something to show, and once only', async () => {
    let answer: (state: TabState) => void = () => {}
    state = () => new Promise(resolve => (answer = resolve))
    await start()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect([sent(), host()]).toEqual([0, null])
    answer(comparedWith(two))
    await vi.waitFor(() => expect(panel()).not.toBeNull())
    state = () => comparedWith(two.slice(1))
    await saveSettings({ level: 'low' })
    await vi.waitFor(() => expect(shadow?.querySelectorAll('.card')).toHaveLength(1))
    expect(sent()).toBe(1)
    expect(asked.find(({ name }) => name === 'bringSidebar')?.argument.url).toBe('https://news.example/storm')
  })
  it.each([{ status: 'none' as const }, { status: 'off' as const }])('is not sent for when the background says %j', async answered => {
    state = () => answered
    await start()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(sent()).toBe(0)
  })
  it('is not sent for beside the browser’s panel where nothing differs, but once the sidebar is wanted in the page', async () => {
    await saveSettings({ placement: 'panel' })
    state = () => comparedWith([])
    await start()
    await vi.waitFor(() => expect(asked.some(({ name }) => name === 'passagesChanged')).toBe(true))
    expect(sent()).toBe(0)
    await saveSettings({ placement: 'page' })
    await vi.waitFor(() => expect(edgeTab()).not.toBeNull())
  })
  it('comes earlier when the reader opens the sidebar, which says that it reads', async () => {
    let answer: (state: TabState) => void = () => {}
    state = () => new Promise(resolve => (answer = resolve))
    await start()
    expect(await ask('toggleSidebar')).toEqual({ result: { open: true } })
    await vi.waitFor(() => expect(panel()?.querySelector('.reading')).not.toBeNull())
    answer(comparedWith(two))
    await vi.waitFor(() => expect(shadow?.querySelectorAll('.card')).toHaveLength(2))
    expect([sent(), panel() !== null]).toEqual([1, true])
  })
  it('opens the sidebar for a key that was pressed while it was on its way', async () => {
    await saveSettings({ opensItself: false })
    const arrive = bring
    let toggled: Promise<unknown> = Promise.resolve()
    bring = async () => {
      await Promise.resolve()
      toggled = ask('toggleSidebar')
      await new Promise(resolve => setTimeout(resolve, 10))
      return arrive()
    }
    await start()
    await vi.waitFor(() => expect(panel()).not.toBeNull())
    expect(await toggled).toEqual({ result: { open: true } })
  })
  it('is sent for again where the background ended meanwhile, and may come twice', async () => {
    const arrive = bring
    let times = 0
    bring = async () => {
      await arrive()
      if (times++ === 0) throw new Error('The message port closed before a response was received.')
    }
    await startOpen()
    expect(document.querySelectorAll(HOST_NAME)).toHaveLength(1)
  })
  it('draws nothing where it arrives after the reading was stopped', async () => {
    const arrive = bring
    bring = async () => {
      reading?.stop()
      await arrive()
    }
    await start()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect([sent(), host()]).toEqual([1, null])
  })
  it('is not sent for where one before it was left behind', async () => {
    reading = startReading()
    reading.take(drawn => new PageDisplay(drawn))
    await vi.waitFor(() => expect(panel()).not.toBeNull())
    expect(sent()).toBe(0)
  })
  it('can be sent for again where it did not come', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const arrive = bring
    bring = () => {}
    fakeBrowser.runtime.sendMessage = (send => async (message: unknown) => {
      const question = message as (typeof asked)[number]
      if (question.name !== 'bringSidebar' || bring === arrive) return send(message)
      asked.push(question)
      return { result: { sent: false } }
    })(fakeBrowser.runtime.sendMessage as (message: unknown) => Promise<unknown>)
    await start()
    await vi.waitFor(() => expect(sent()).toBe(1))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(host()).toBeNull()
    bring = arrive
    expect(await ask('toggleSidebar')).toEqual({ result: { open: true } })
    expect(sent()).toBe(2)
  })
})

describe('shows nothing', () => {
  it('on a page that is no article after all, and says so', async () => {
    document.body.innerHTML = '<p>Nothing here.</p>'
    reading = startReading()
    await vi.waitFor(() => expect(asked[0]).toMatchObject({ name: 'pageSeen', argument: { article: false } }))
    expect(host()).toBeNull()
  })
  it.each([{ status: 'none' as const }, { status: 'off' as const }])('when the background says %j', async answered => {
    state = () => answered
    await start()
    await vi.waitFor(() => expect(host()).toBeNull())
  })
  it('once it was stopped, whatever is answered later', async () => {
    let answer: (state: TabState) => void = () => {}
    state = () => new Promise(resolve => (answer = resolve))
    await start()
    reading?.stop()
    answer(comparedWith(two))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(host()).toBeNull()
    expect(shownMarks.on).toBe(false)
  })
  it('once the page shows another address', async () => {
    await startOpen()
    history.pushState(null, '', '/flood')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(host()).toBeNull()
    expect(shownMarks.on).toBe(false)
  })
})

describe('the reader', () => {
  it('collapses it to the tab', async () => {
    await startOpen()
    click('Collapse')
    await vi.waitFor(() => expect(edgeTab()?.textContent).toBe('2'))
    expect(shownMarks.on).toBe(true)
  })
  it('closes it for this page, marks and all, and calls it back', async () => {
    await startOpen()
    click('Close for this page')
    await vi.waitFor(() => expect(host()).toBeNull())
    expect(shownMarks.on).toBe(false)
    expect(await ask('toggleSidebar')).toEqual({ result: { open: true } })
    expect(panel()).not.toBeNull()
    expect(shownMarks.on).toBe(true)
  })
  it('toggles it with the command', async () => {
    await startOpen()
    expect(await ask('toggleSidebar')).toEqual({ result: { open: false } })
    expect(await ask('toggleSidebar')).toEqual({ result: { open: true } })
  })
  it('moves it', async () => {
    await startOpen()
    click('Move to the left')
    await vi.waitFor(() => expect(shadow?.querySelector('.frame')?.classList.contains('left')).toBe(true))
    expect((await loadSettings()).side).toBe('left')
  })
  it('switches it off on this site', async () => {
    await saveSettings({ sitesOff: ['other.example'] })
    await startOpen()
    click('Switch off on this site')
    await vi.waitFor(() => expect(host()).toBeNull())
    expect((await loadSettings()).sitesOff).toEqual(['other.example', 'news.example'])
    expect(shownMarks.on).toBe(false)
  })
  it('comes from the popup to one difference', async () => {
    await saveSettings({ opensItself: false })
    await start()
    await vi.waitFor(() => expect(edgeTab()).not.toBeNull())
    await ask('showDifference', { id: 'gone' })
    await vi.waitFor(() => expect(shadow?.activeElement?.closest('.card')?.getAttribute('data-difference')).toBe('gone'))
  })
})

describe('settings that change meanwhile', () => {
  it('take the marks off and put them back', async () => {
    await startOpen()
    await saveSettings({ highlights: false })
    await vi.waitFor(() => expect(shownMarks.on).toBe(false))
    await saveSettings({ highlights: true })
    await vi.waitFor(() => expect(shownMarks.on).toBe(true))
  })
  it.each([{ level: 'low' as const }, { packsOff: ['arvenna'] }])('compare anew: %j', async change => {
    await startOpen()
    state = () => comparedWith(two.slice(0, 1))
    await saveSettings(change)
    await vi.waitFor(() => expect(shadow?.querySelectorAll('.card')).toHaveLength(1))
  })
  it('do not compare anew for nothing', async () => {
    await startOpen()
    await saveSettings({ highlights: false, opensItself: false })
    await vi.waitFor(() => expect(shownMarks.on).toBe(false))
    expect(asked.filter(({ name }) => name === 'analyse')).toHaveLength(1)
  })
  it('end it when the site is switched off elsewhere', async () => {
    await startOpen()
    await saveSettings({ sitesOff: ['news.example'] })
    await vi.waitFor(() => expect(host()).toBeNull())
  })
})

/** As if a hand had pressed it, where the focus is. */
function press(key: string, change: KeyboardEventInit = {}, target: EventTarget = document.activeElement ?? document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...change })
  Object.defineProperty(event, 'isTrusted', { value: true })
  target.dispatchEvent(event)
  return event
}
const order = [
  differenceWith({ id: 'late', here: { ...differenceWith().here, quote: 'Repairs are to begin on Tuesday', start: 0, end: 0 } }),
  ...two,
  differenceWith({ id: 'middle', relation: 'scope', here: { ...differenceWith().here, quote: 'Monday noon', start: 0, end: 0 } }),
]
const currentCard = () => shadow?.querySelector('[aria-current]')?.getAttribute('data-difference') ?? null

/** The sidebar listens a moment after it is drawn. */
async function focusUntilCurrent(heading: HTMLElement | null | undefined): Promise<void> {
  await vi.waitFor(() => {
    heading?.blur()
    heading?.focus()
    expect(shownMarks.current).toBe('31 people were hurt')
  })
}

describe('stepping with J and K', () => {
  beforeEach(() => {
    state = () => comparedWith(order)
    shownMarks.lit = ''
  })
  it('goes through the passages in the article’s order, and stops at both ends', async () => {
    await startOpen()
    const visited = 'jjjjkkkk'.split('').map(key => {
      expect(press(key).defaultPrevented).toBe(true)
      return shownMarks.current
    })
    const [hurt, noon, repairs] = ['31 people were hurt', 'Monday noon', 'Repairs are to begin on Tuesday']
    expect(visited).toEqual([hurt, noon, repairs, repairs, noon, hurt, hurt, hurt])
    expect(shownMarks.lit).toBe(hurt)
    await vi.waitFor(() => expect(currentCard()).toBe('hurt'))
    expect(document.activeElement).toBe(document.body)
  })
  const elsewhere: readonly [string, () => unknown][] = [
    ['while the sidebar is a tab', () => click('Collapse')],
    ['once it was closed for this page', () => click('Close for this page')],
    ['once the keys were switched off', () => saveSettings({ stepKeys: false })],
    [
      'in a text field',
      () => {
        const field = document.createElement('input')
        document.body.append(field)
        field.focus()
      },
    ],
  ]
  it.each(elsewhere)('does nothing %s', async (_, change) => {
    await startOpen()
    await change()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(press('j').defaultPrevented).toBe(false)
    expect(shownMarks.lit).toBe('')
  })
  it('leaves a key to the page that makes use of it', async () => {
    await startOpen()
    const using = (event: Event) => event.preventDefault()
    document.body.addEventListener('keydown', using)
    press('j')
    document.body.removeEventListener('keydown', using)
    expect(shownMarks.lit).toBe('')
  })
  it('works inside the sidebar too, but not in its search box; from a card the focus goes along', async () => {
    await startOpen()
    const box = shadow?.querySelector<HTMLElement>('input.search')
    box?.focus()
    press('j', {}, box ?? document)
    expect(shownMarks.lit).toBe('')
    const heading = await vi.waitUntil(() => shadow?.querySelector<HTMLElement>('[data-difference=hurt] h3'))
    await focusUntilCurrent(heading)
    press('j', {}, heading ?? document)
    expect(shownMarks.lit).toBe('Monday noon')
    await vi.waitFor(() => expect(shadow?.activeElement?.closest('.card')?.getAttribute('data-difference')).toBe('middle'))
  })
})

describe('a card that is chosen', () => {
  it('marks its passage and does not scroll the page', async () => {
    await startOpen()
    shownMarks.lit = ''
    await focusUntilCurrent(shadow?.querySelector<HTMLElement>('[data-difference=hurt] h3'))
    expect(shownMarks.lit).toBe('')
    await vi.waitFor(() => expect(currentCard()).toBe('hurt'))
  })
  it('is still current after another comparison', async () => {
    await startOpen()
    await focusUntilCurrent(shadow?.querySelector<HTMLElement>('[data-difference=hurt] h3'))
    await saveSettings({ level: 'low' })
    await vi.waitFor(() => expect(asked.filter(({ name }) => name === 'analyse')).toHaveLength(2))
    await vi.waitFor(() => expect(shownMarks.current).toBe('31 people were hurt'))
    expect(currentCard()).toBe('hurt')
  })
})

describe('with differences listed in the browser’s side panel', () => {
  const ofPanel = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('panel.html' as never) }
  const askFromPanel = async (name: string, argument: unknown = null) =>
    (await fakeBrowser.runtime.onMessage.trigger({ name, argument }, ofPanel)).find(Boolean)
  const told = () => asked.filter(({ name }) => name === 'passagesChanged').map(({ argument }) => argument as unknown)
  beforeEach(async () => {
    state = () => comparedWith(order)
    shownMarks.lit = ''
    await saveSettings({ placement: 'panel' })
    await start()
    await vi.waitFor(() => expect(shownMarks.on).toBe(true))
  })
  it('the page has marks, and neither sidebar nor tab', () => {
    expect(panel()).toBeNull()
    expect(edgeTab()).toBeNull()
  })
  it('it is told which passages there are', async () => {
    await vi.waitFor(() => expect(told()).toEqual([{ located: ['hurt', 'middle', 'late'], current: null }]))
    expect(await askFromPanel('panelHere', { open: true })).toEqual({ result: { located: ['hurt', 'middle', 'late'], current: null } })
  })
  it('the keys work only while it is open, and it is told', async () => {
    press('j')
    expect(shownMarks.lit).toBe('')
    await askFromPanel('panelHere', { open: true })
    press('j')
    expect(shownMarks.lit).toBe('31 people were hurt')
    await vi.waitFor(() => expect(told().at(-1)).toEqual({ located: ['hurt', 'middle', 'late'], current: 'hurt' }))
    await askFromPanel('panelHere', { open: false })
    shownMarks.lit = ''
    press('j')
    expect(shownMarks.lit).toBe('')
  })
  it('it locates, chooses and steps', async () => {
    expect(await askFromPanel('locateDifference', { id: 'middle' })).toMatchObject({ result: { current: 'middle' } })
    expect(shownMarks.lit).toBe('Monday noon')
    expect(await askFromPanel('stepDifference', { by: 1 })).toMatchObject({ result: { current: 'late' } })
    expect(shownMarks.lit).toBe('Repairs are to begin on Tuesday')
    shownMarks.lit = ''
    expect(await askFromPanel('chooseDifference', { id: 'hurt' })).toMatchObject({ result: { current: 'hurt' } })
    expect([shownMarks.current, shownMarks.lit]).toEqual(['31 people were hurt', ''])
  })
  it('it compares again', async () => {
    await askFromPanel('compareAgain')
    await vi.waitFor(() => expect(asked.filter(({ name }) => name === 'analyse')).toHaveLength(2))
  })
  it('nobody but the extension’s own pages may', async () => {
    const sender = { id: fakeBrowser.runtime.id, url: 'https://news.example/storm', tab: { id: 1 } }
    const answers = await fakeBrowser.runtime.onMessage.trigger({ name: 'stepDifference', argument: { by: 1 } }, sender as never)
    expect(answers.filter(Boolean)).toEqual([])
  })
  it('back in the page, the tab is there again', async () => {
    await saveSettings({ placement: 'page' })
    await vi.waitFor(() => expect(edgeTab()).not.toBeNull())
  })
})

describe('the language', () => {
  const unsuited = async () => {
    reading = startReading()
    await vi.waitFor(() => expect(asked.some(({ name }) => name === 'analyse')).toBe(true))
    return asked.find(({ name }) => name === 'analyse')?.argument
  }
  const detect = (work: () => Promise<unknown>) => Object.assign(fakeBrowser.i18n, { detectLanguage: vi.fn(work) })
  afterEach(() => document.documentElement.removeAttribute('lang'))

  it('is the browser’s to say where the page does not', async () => {
    detect(async () => ({ isReliable: true, languages: [{ language: 'nl', percentage: 98 }] }))
    expect(await unsuited()).toMatchObject({ unsuited: 'language' })
  })
  it('is not asked for where page and words agree', async () => {
    document.documentElement.lang = 'en'
    const { detectLanguage } = detect(async () => ({ isReliable: true, languages: [{ language: 'nl', percentage: 98 }] }))
    expect(await unsuited()).toMatchObject({ unsuited: null })
    expect(detectLanguage).not.toHaveBeenCalled()
  })
  it('is told by the words where the browser cannot say', async () => {
    detect(() => Promise.reject(new Error('no such thing')))
    expect(await unsuited()).toMatchObject({ unsuited: null })
  })
  it('is told by the words where the browser does not answer', async () => {
    detect(() => new Promise(() => {}))
    expect(await unsuited()).toMatchObject({ unsuited: null })
  })
})
