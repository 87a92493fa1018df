/**
 * The headers of an answer that say when to ask again.
 *
 * `Retry-After: 120` → two minutes from now; `Cache-Control: max-age=900` with `Age: 300` → ten minutes.
 */

/** No server is believed that wants to be left alone for longer: a typing error must not switch a feed off. */
export const LONGEST_RETRY_MS = 24 * 3_600_000

export function httpDate(value: string | null): number | null {
  const moment = value === null ? Number.NaN : Date.parse(value)
  return Number.isNaN(moment) ? null : moment
}

/** Seconds or a date. A date is taken by the server's own clock where it shows one: the reader's may be wrong. */
export function readRetryAfter(value: string | null, now: number, serverNow: number | null): number | null {
  if (value === null) return null
  const text = value.trim()
  const date = httpDate(text)
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : date === null ? null : date - (serverNow ?? now)
  return wait === null ? null : now + Math.min(Math.max(wait, 0), LONGEST_RETRY_MS)
}

export function readFresh(headers: Headers): number {
  const control = headers.get('cache-control') ?? ''
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0
  const most = Number(/\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1] ?? 0)
  const age = Number(/^\d{1,9}$/.exec(headers.get('age')?.trim() ?? '')?.[0] ?? 0)
  return Math.max(0, most - age) * 1000
}
