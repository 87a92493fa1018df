/**
 * Pictures of the sidebar in its page: the list, its overview, cards with each kind of drawing, what opens above the list, narrow and collapsed.
 *
 * Example: `await sidebarPictures(studio)`
 */
const WINDOW = { width: 1440, height: 900 }
/** A whole card fits. */
const TALL = { width: 1440, height: 1300 }
const NARROW = { width: 360, height: 740 }
const NARROWEST = { width: 320, height: 640 }

/** Kind of drawing → an element that only such a card has. */
const DRAWN = {
  steps: '.card:has(.steps)',
  line: '.card:has(.drawing:not(.steps))',
  chips: '.card:has(.sides)',
}

function openDetails(root, selector) {
  for (const details of root.querySelectorAll('details')) details.open = details.matches(selector)
  root.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

function toTop(root) {
  root.querySelector('.scroll').scrollTop = 0
}

async function cards(studio, page) {
  await studio.size(page, TALL.width, TALL.height)
  for (const [kind, selector] of Object.entries(DRAWN)) await studio.saveInSidebar(`card-${kind}`, page, selector, TALL)
  await studio.saveInSidebar('sidebar-overview', page, '.overview', TALL)
  await studio.size(page, WINDOW.width, WINDOW.height)
}

/** What is open above the cards is seen together with the first of them. */
async function tools(studio, page) {
  const panel = async name => {
    await studio.inSidebar(page, root => root.querySelector('.list-tools').scrollIntoView({ block: 'center', behavior: 'instant' }))
    const box = await studio.inSidebar(page, root => {
      const { x, y, width, height } = root.querySelector('.panel').getBoundingClientRect()
      return { x, y, width, height }
    })
    await studio.save(name, page, box)
  }
  await studio.inSidebar(page, openDetails, '.choosing')
  await panel('sidebar-filters')
  await studio.inSidebar(page, openDetails, '.copying')
  await panel('sidebar-copying')
  await studio.inSidebar(page, openDetails, 'none')
  await studio.click(page, '.search')
  await page.keyboard.type('inspecton')
  await panel('sidebar-search')
  for (let i = 0; i < 'inspecton'.length; i++) await page.keyboard.press('Backspace')
}

async function hiding(studio, page) {
  await studio.click(page, '.card-tools button')
  await studio.saveInSidebar('sidebar-hidden', page, '.hidden-line', WINDOW, 40)
  await studio.click(page, '.hidden-line button')
}

async function narrow(studio, page) {
  for (const window of [NARROW, NARROWEST]) {
    await studio.size(page, window.width, window.height)
    await studio.seen(page, '.panel, .tab')
    if (await studio.inSidebar(page, root => root.querySelector('button.tab') !== null)) await studio.click(page, 'button.tab')
    await studio.inSidebar(page, toTop)
    await studio.save(`sidebar-${window.width}`, page)
  }
}

export async function sidebarPictures(studio) {
  const { page } = await studio.read(studio.address, WINDOW.width, WINDOW.height)
  await studio.seen(page, '.card')
  await studio.save('sidebar-differences', page)
  await cards(studio, page)
  await tools(studio, page)
  await hiding(studio, page)
  await narrow(studio, page)
  await studio.size(page, WINDOW.width, WINDOW.height)
  await studio.click(page, 'button.collapseRight')
  await studio.seen(page, 'button.tab')
  await studio.save('sidebar-collapsed', page, { x: WINDOW.width - 700, y: 250, width: 700, height: 400 })
  await page.close()
}
