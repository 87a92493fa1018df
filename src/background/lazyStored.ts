/**
 * The door to what the reader may keep, see and delete: nothing behind it is evaluated before a message or an alarm needs it.
 *
 * `withStored(stored => stored.storedUsage())`
 */
import type { Alarms } from 'webextension-polyfill'
import type { Argument } from '../messages.ts'

export async function withStored<T>(work: (stored: typeof import('./stored.ts')) => Promise<T>): Promise<T> {
  return work(await import('./stored.ts'))
}

export async function withRetention<T>(work: (retention: typeof import('./retention.ts')) => Promise<T>): Promise<T> {
  return work(await import('./retention.ts'))
}

export async function withMemory<T>(work: (memory: typeof import('./remember.ts')) => Promise<T>): Promise<T> {
  return work(await import('./remember.ts'))
}

/** The article is answered first; what follows is told to the console alone if it fails. */
export function rememberLater(read: Argument<'analyse'>, always: boolean): void {
  withMemory(memory => memory.followPage(read, always)).catch(console.error)
}

export async function obeyRetentionAlarm({ name }: Pick<Alarms.Alarm, 'name'>): Promise<void> {
  if (name === 'retention') await withRetention(retention => retention.tidyStored())
}

export async function planRetention(): Promise<void> {
  await withRetention(retention => retention.planRetention())
}
