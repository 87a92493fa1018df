/**
 * What a reader types → the host name that is switched off, or null.
 *
 * `parseSite('https://News.example.org/a?b')` → `news.example.org`; `parseSite('two words')` → null
 */

import { siteOf } from '../../sites.ts'

/** A label of a host name as the web has it after its conversion to ASCII. */
const HOST = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/
const MAX_INPUT = 2000

/** A host name or a whole address. A single word is no site, unless it is this machine. */
export function parseSite(typed: string): string | null {
  const trimmed = typed.trim()
  if (trimmed === '' || trimmed.length > MAX_INPUT || /\s/.test(trimmed)) return null
  const host = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)
  if (host === null || !HOST.test(host)) return null
  return host.includes('.') || host === 'localhost' ? host : null
}
