/** The one-page edition: follows links without loading a document. */
const place = document.getElementById('app')

async function show(path) {
  const id = path.split('/')[2]
  if (!id) {
    document.title = 'One-page edition | The newsstand'
    place.innerHTML = '<h1 class="front">Choose an article</h1>'
    return
  }
  const { title, html } = await (await fetch(`/part/${id}`)).json()
  document.title = title
  place.innerHTML = html
}

document.addEventListener('click', event => {
  const link = event.target.closest?.('a[data-story], a[data-front]')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.pathname)
  show(link.pathname)
})
addEventListener('popstate', () => show(location.pathname))
show(location.pathname)
