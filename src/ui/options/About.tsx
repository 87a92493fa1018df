/** Version, how good it is and when that was measured, what it is made of. Example: “Otherwise 0.1.0” */
import { useId } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { writtenDate } from '../shared/time.ts'
import { ABOUT, NAME, SIDEBAR } from '../words.ts'
import { PARTS, QUALITY } from './facts.ts'

export function About() {
  const heading = useId()
  const { version } = browser.runtime.getManifest()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {NAME} {version}
      </h2>
      <p>{ABOUT.what}</p>
      <p>
        <a href="welcome.html" target="_blank" rel="noopener">
          {ABOUT.welcome}
          <span class="unseen">{SIDEBAR.newTab}</span>
        </a>
      </p>
      <h3>{ABOUT.quality}</h3>
      <p>{ABOUT.measured(QUALITY, writtenDate(QUALITY.measured) ?? QUALITY.measured)}</p>
      <p class="soft">{ABOUT.measuredMore}</p>
      <h3>{ABOUT.parts}</h3>
      <p class="soft">{ABOUT.partsMore}</p>
      <ul class="counts">
        {PARTS.map(({ name, version: of, licence }) => (
          <li key={name}>
            <span>
              {name} {of}
            </span>
            <span class="soft">{licence}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
