/** The sites on which nothing is read: a list to add to and to take from. Example: typing `https://news.example/a` adds news.example */
import { useId, useRef, useState } from 'preact/hooks'
import { parseSite } from '../shared/sites.ts'
import { OPTIONS } from '../words.ts'
import type { SectionProps } from './ReadingOptions.tsx'
import { SiteLists } from './SiteLists.tsx'

function AddSite({ settings, onChange }: SectionProps) {
  const [box, explanation] = [useId(), useId()]
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const site = parseSite(typed)
    if (site === null) return setProblem(OPTIONS.notASite)
    if (settings.sitesOff.includes(site)) return setProblem(OPTIONS.alreadyOff(site))
    onChange({ sitesOff: [...settings.sitesOff, site] })
    setTyped('')
    setProblem('')
  }
  return (
    <form onSubmit={add} noValidate>
      <label for={box}>{OPTIONS.addSite}</label>
      <div class="adding">
        <input
          id={box}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={explanation}
          aria-invalid={problem !== ''}
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value)
            setProblem('')
          }}
        />
        <button type="submit" class="plain">
          {OPTIONS.add}
        </button>
      </div>
      <p class="soft" id={explanation}>
        {OPTIONS.addSiteMore}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </form>
  )
}

export function Sites({ settings, onChange }: SectionProps) {
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const sites = [...settings.sitesOff].sort()
  const remove = (site: string) => {
    onChange({ sitesOff: settings.sitesOff.filter(one => one !== site) })
    // The button goes with its row; without this the focus would go with it.
    title.current?.focus()
  }
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {OPTIONS.sites}
      </h2>
      {sites.length === 0 && <p class="soft">{OPTIONS.noSites}</p>}
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map(site => (
            <li key={site}>
              <span>{site}</span>
              <button type="button" class="plain" aria-label={OPTIONS.removeSite(site)} onClick={() => remove(site)}>
                {OPTIONS.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite settings={settings} onChange={onChange} />
      <SiteLists settings={settings} onChange={onChange} />
    </section>
  )
}
