/**
 * The browser's messages in a test: read from public/_locales as a browser reads them.
 *
 * `useMessages('de', 'de-AT')`, then load src/ui/words.ts anew: German words, Austrian dates.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fakeBrowser } from '@webext-core/fake-browser'

export interface Message {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}
export type Messages = Readonly<Record<string, Message>>

export const LOCALES = ['en', 'de', 'fr', 'es'] as const
export type Locale = (typeof LOCALES)[number]

export function readMessages(locale: Locale): Messages {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../public/_locales', locale, 'messages.json'), 'utf8'))
}

/** $NAME$ → $1 → what is given; nothing that is given is looked through again. */
function fill({ message, placeholders = {} }: Message, given: readonly string[]): string {
  const numbered = message.replace(/\$([a-z0-9_@]+)\$/gi, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
  return numbered.replace(/\$([1-9])/g, (_, number: string) => given[Number(number) - 1] ?? '')
}

export function useMessages(locale: Locale, uiLanguage: string): void {
  const own = readMessages(locale)
  Object.assign(fakeBrowser.i18n, {
    // As a browser does, for a key that is not there.
    getMessage: (key: string, given: string | readonly string[] = []) => {
      const message = own[key]
      return message === undefined ? '' : fill(message, [given].flat())
    },
    getUILanguage: () => uiLanguage,
  })
}
