/**
 * What the content script costs on a page that is no article. In: a browser's program, the script. Out: milliseconds a page.
 *
 * The script runs in a page as it would in the extension; the time of all that it does by itself or later is summed up.
 * Its delays are cut short, so that all its looks at the page count. Example: `{ page: 'a form', elements: 120, ms: 0.3 }`
 */
const ROUNDS = 9

function sectionFront(teasers) {
  const teaser = i =>
    `<article class="card"><a href="/news/${i}"><img alt=""><h3>Headline number ${i} of the day</h3></a><p>A line or two about it, no more.</p><span>${i} min</span></article>`
  return `<title>News</title><header><nav>${'<a href="/x">Section</a>'.repeat(20)}</nav></header><main>${Array.from({ length: teasers }, (_, i) => teaser(i)).join('')}</main>`
}

const PAGES = {
  'a form': `<title>Sign in</title><form><label>Name <input></label><label>Password <input type="password"></label><button>Go</button></form>`,
  'a front page, 60 teasers': sectionFront(60),
  'a front page, 600 teasers': sectionFront(600),
  'a table, 20,000 cells': `<title>Table</title><table>${`<tr>${'<td>12</td>'.repeat(20)}</tr>`.repeat(1000)}</table>`,
}

/** Runs in the page. */
async function runTimed(code) {
  let spent = 0
  const timed = work => {
    const start = performance.now()
    work()
    spent += performance.now() - start
  }
  const later = window.setTimeout.bind(window)
  window.setTimeout = (work, delay) => later(() => timed(work), Math.min(delay ?? 0, 20))
  let messages = 0
  const sendMessage = async () => {
    messages++
  }
  window.chrome = { runtime: { id: 'bench', sendMessage } }
  const script = new Function(code)
  timed(() => script())
  await new Promise(resolve => later(resolve, 300))
  return { spent, messages, elements: document.querySelectorAll('*').length }
}

async function measurePage(browser, html, code) {
  const times = []
  let seen = {}
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage()
    await page.setContent(html)
    seen = await page.evaluate(runTimed, code)
    if (seen.messages > 0) throw new Error('the page was taken for an article')
    times.push(seen.spent)
    await page.close()
  }
  return { elements: seen.elements, ms: times.sort((a, b) => a - b)[ROUNDS >> 1] }
}

export async function measureProbe(executablePath, code) {
  const { default: puppeteer } = await import('puppeteer-core')
  const args = ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args })
  try {
    const rows = []
    for (const [page, html] of Object.entries(PAGES)) rows.push({ page, ...(await measurePage(browser, html, code)) })
    return rows
  } finally {
    await browser.close()
  }
}
