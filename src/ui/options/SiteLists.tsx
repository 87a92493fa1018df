/** The list of sites that are switched off, out to a file and in from one: a host name or address a line, # for remarks. */
import { useState } from 'preact/hooks'
import { saveFile } from '../shared/saveFile.ts'
import { parseSite } from '../shared/sites.ts'
import { OPTIONS } from '../words.ts'
import { FileChoice } from './FileChoice.tsx'
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
    .map(line => line.replace(/#.*$/su, '').trim())
    .filter(line => line !== '')
  const parsed = lines.map(parseSite)
  return { sites: [...new Set(parsed.filter(site => site !== null))], refused: parsed.filter(site => site === null).length }
}

const writeSites = (sites: readonly string[]): string => `${[...sites].sort().join('\n')}\n`

export function SiteLists({ settings, onChange }: SectionProps) {
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
        onClick={() => saveFile('otherwise-sites.txt', new Blob([writeSites(settings.sitesOff)], { type: 'text/plain' }))}
      >
        {OPTIONS.exportSites}
      </button>
      <FileChoice
        label={OPTIONS.importSites}
        accept=".txt,text/plain"
        onChoose={file => void take(file).catch(() => say(OPTIONS.notSaved))}
      />
      <p class="soft" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
