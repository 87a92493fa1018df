/**
 * The newsstand's pages as HTML. In: articles. Out: whole documents like those of a news site, with all that surrounds an
 * article there: navigation, share buttons, a box of other headlines, a newsletter prompt, a footer.
 *
 * Nothing is fetched from elsewhere. Example: `articlePage(story, stories, 'http://127.0.0.1:4173')`
 */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const SECTIONS = ['World', 'Politics', 'Business', 'Science', 'Culture']

export const escapeHtml = text => String(text).replace(/[&<>"']/g, sign => ESCAPES[sign])

const day = published =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(published))
const clock = published =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(new Date(published))

function frame({ title, head = '', outlet, main, script = '' }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/newsstand.css">
<link rel="icon" href="/icon.svg">
${head}</head>
<body>
<header class="masthead">
<p class="name"><a href="/">${escapeHtml(outlet)}</a></p>
<nav aria-label="Sections"><ul>${SECTIONS.map(section => `<li><a href="/search?section=${section.toLowerCase()}">${section}</a></li>`).join('')}</ul></nav>
</header>
${main}
<footer class="foot">
<p>${escapeHtml(outlet)} is made up for trying out Otherwise. Its articles were written for that; where they name real people, only the telling is ours.</p>
<ul><li><a href="/">All newspapers</a></li><li><a href="/search">Search</a></li><li><a href="/app">One-page edition</a></li></ul>
</footer>
${script}</body>
</html>
`
}

function metadata(story, origin) {
  const url = `${origin}/article/${encodeURIComponent(story.id)}`
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: story.title,
        datePublished: story.published,
        mainEntityOfPage: url,
        publisher: { '@type': 'Organization', name: story.outlet },
      },
    ],
  }
  return `<link rel="canonical" href="${escapeHtml(url)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(story.title)}">
<meta property="og:site_name" content="${escapeHtml(story.outlet)}">
<meta property="og:url" content="${escapeHtml(url)}">
<meta property="article:published_time" content="${escapeHtml(story.published)}">
<script type="application/ld+json">${JSON.stringify(linked).replace(/</g, '\\u003c')}</script>
`
}

function otherHeadlines(story, stories) {
  const others = stories.filter(({ id }) => id !== story.id).slice(0, 4)
  if (others.length === 0) return ''
  const items = others.map(
    other =>
      `<li><time datetime="${escapeHtml(other.published)}">${clock(other.published)}</time> <a href="/article/${encodeURIComponent(other.id)}">${escapeHtml(other.title)}</a></li>`,
  )
  return `<aside class="others" aria-label="More headlines"><h2>More headlines</h2><ul>${items.join('')}</ul></aside>`
}

/** The article itself, as it stands in a page of its own and in the one-page edition. */
export function articleBody(story, stories) {
  const paragraphs = story.paragraphs.map(text => `<p>${escapeHtml(text)}</p>`)
  const middle = Math.ceil(paragraphs.length / 2)
  return `<article class="story">
<h1>${escapeHtml(story.title)}</h1>
<p class="byline"><time datetime="${escapeHtml(story.published)}">${day(story.published)}, ${clock(story.published)} UTC</time></p>
<ul class="share" aria-label="Share"><li><button type="button">Share</button></li><li><button type="button">Copy link</button></li></ul>
<div class="text">
${paragraphs.slice(0, middle).join('\n')}
${otherHeadlines(story, stories)}
${paragraphs.slice(middle).join('\n')}
</div>
</article>`
}

export function articlePage(story, stories, origin) {
  const main = `<main>
${articleBody(story, stories)}
<section class="letter" aria-label="Newsletter"><h2>The morning letter</h2><p>Sign up for our newsletter: five stories, every day at 6.30.</p><button type="button">Sign up</button></section>
</main>`
  return frame({ title: `${story.title} | ${story.outlet}`, head: metadata(story, origin), outlet: story.outlet, main })
}

export function frontPage(stories) {
  const items = stories.map(
    story => `<li><p class="outlet">${escapeHtml(story.outlet)}</p>
<h2><a href="/article/${encodeURIComponent(story.id)}">${escapeHtml(story.title)}</a></h2>
<p class="byline"><time datetime="${escapeHtml(story.published)}">${day(story.published)}</time></p></li>`,
  )
  const main = `<main><h1 class="front">Today’s newspapers</h1><ul class="papers">${items.join('\n')}</ul></main>`
  return frame({ title: 'The newsstand', outlet: 'The Newsstand', main })
}

export function searchPage() {
  const main = `<main><h1 class="front">Search</h1><form action="/search"><label for="q">Words to look for</label>
<input id="q" name="q" type="search"> <button>Search</button></form><p>Nothing was looked for yet.</p></main>`
  return frame({ title: 'Search | The newsstand', outlet: 'The Newsstand', main })
}

/** One document that changes its address and its content by itself, like many news sites do. */
export function appPage(stories) {
  const links = stories.map(
    ({ id, title }) => `<li><a data-story="${escapeHtml(id)}" href="/app/${encodeURIComponent(id)}">${escapeHtml(title)}</a></li>`,
  )
  const main = `<nav class="app" aria-label="Articles"><ul><li><a data-front href="/app">Front page</a></li>${links.join('')}</ul></nav><main id="app"><h1 class="front">Choose an article</h1></main>`
  return frame({ title: 'One-page edition | The newsstand', outlet: 'The Newsstand', main, script: '<script src="/app.js"></script>\n' })
}
