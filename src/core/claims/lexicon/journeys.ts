/** Words of going and of reaching: data only. */

import { wordsByFirst } from './tables.ts'

/** Verbs of going and bringing → what they are compared as. */
export const JOURNEYS: ReadonlyMap<string, string> = wordsByFirst(`
    go head travel move sail fly drive walk march proceed relocate return bound bind leave depart set way route en-route pass arrive come ship
    send take bring transfer evacuate rush airlift transport carry convey escort move-to flee escape ferry refer
  `)

/** Verbs whose object is what is left. */
export const LEAVING: ReadonlySet<string> = new Set(['leave', 'depart', 'quit', 'flee', 'evacuate', 'vacate', 'exit', 'abandon'])

/** How far something reached → the words that tell of it. */
export const REACHES: ReadonlyMap<string, string> = wordsByFirst(`
    feel felt shake shaken shaking rattle jolt tremor sway
    outage blackout electricity
    emergency curfew
    flood flooding inundate submerge
    spread
  `)

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
