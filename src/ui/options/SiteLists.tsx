/** The list of sites that are switched off, out to a file and in from one: a host name or address a line, # for remarks. */
import { useId, useState } from 'preact/hooks'
import { saveFile } from '../shared/saveFile.ts'
import { parseSite } from '../shared/sites.ts'
import { OPTIONS } from '../words.ts'
import type { SectionProps } from './ReadingOptions.tsx'

/** A list of sites is some kilobytes; more is no list of sites. */
const MAX_BYTES = 1_000_000

export interface ReadSites {
  readonly sites: readonly string[]
  /** Lines that name no site. */
  readonly refused: number
}

export function readSites(text: string): ReadSites {
  const lines = text
    .split(/\r?\n/u)
    .map(line => line.replace(/#.*$/u, '').trim())
    .filter(line => line !== '')
  const parsed = lines.map(parseSite)
  return { sites: [...new Set(parsed.filter(site => site !== null))], refused: parsed.filter(site => site === null).length }
}

export function SiteLists({ settings, onChange }: SectionProps) {
  const file = useId()
  const [said, say] = useState('')
  const take = async (chosen: File) => {
    if (chosen.size > MAX_BYTES) return say(OPTIONS.sitesTooLarge)
    const { sites, refused } = readSites(await chosen.text())
    const added = sites.filter(site => !settings.sitesOff.includes(site))
    if (added.length > 0) onChange({ sitesOff: [...settings.sitesOff, ...added] })
    say(OPTIONS.sitesImported(added.length, refused))
  }
  return (
    <div class="tools">
      <button
        type="button"
        class="plain"
        disabled={settings.sitesOff.length === 0}
        onClick={() => saveFile('otherwise-sites.txt', `${[...settings.sitesOff].sort().join('\n')}\n`, 'text/plain')}
      >
        {OPTIONS.exportSites}
      </button>
      <label for={file} class="file">
        {OPTIONS.importSites}
        <input
          id={file}
          type="file"
          accept=".txt,text/plain"
          onChange={event => {
            const [chosen] = event.currentTarget.files ?? []
            if (chosen) take(chosen).catch(() => say(OPTIONS.notSaved))
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p class="soft" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
