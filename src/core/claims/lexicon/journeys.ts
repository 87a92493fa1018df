/** Words of going and of reaching: data only. */

const lines = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .flatMap(line => {
      const words = line.trim().split(/\s+/)
      return words.map((word): [string, string] => [word, words[0] ?? word])
    })

/** Verbs of going and bringing → what they are compared as. */
export const JOURNEYS: ReadonlyMap<string, string> = new Map(
  lines(`
    go head travel move sail fly drive walk march proceed relocate return bound bind leave depart set way route en-route pass arrive come ship
    send take bring transfer evacuate rush airlift transport carry convey escort move-to flee escape ferry refer
  `),
)

/** Verbs whose object is what is left. */
export const LEAVING: ReadonlySet<string> = new Set(['leave', 'depart', 'quit', 'flee', 'evacuate', 'vacate', 'exit', 'abandon'])

/** How far something reached → the words that tell of it. */
export const REACHES: ReadonlyMap<string, string> = new Map(
  lines(`
    feel felt shake shaken shaking rattle jolt tremor sway
    outage blackout electricity
    emergency curfew
    flood flooding inundate submerge
    spread
  `),
)

/** What shakes is felt: without a quake in the report, "felt" is a feeling. */
export const NEEDS: ReadonlyMap<string, string> = new Map([['feel', 'quake']])

/** Places that no name tells: "across the region", "in the whole country". */
export const WIDE: ReadonlySet<string> = new Set([
  'region',
  'country',
  'nation',
  'province',
  'state',
  'county',
  'area',
  'district',
  'island',
  'city',
])
