/**
 * A key of public/_locales and what goes into it → the message in the browser's language. A wrong key, or too little given, does not compile.
 *
 * `message('near_copy_of', 'Dawn')` → “near copy of Dawn”; `counted('reports', 1203)` → “1,203 reports”, by `reports_one` or `reports_other`
 */
import browser from 'webextension-polyfill'
import type english from '../../public/_locales/en/messages.json'
import { once } from '../once.ts'

type Messages = typeof english
export type MessageKey = keyof Messages
/** Numbers are written as the language writes them. */
type Given = string | number

type PlaceholdersOf<K extends MessageKey> = Messages[K] extends { placeholders: infer P } ? keyof P : never
type IsOne<T, All = T> = T extends All ? ([All] extends [T] ? true : false) : never
/** As many as the message has placeholders; types cannot count beyond one, so test/locales.test.ts does. */
type GivenTo<K extends MessageKey> = [PlaceholdersOf<K>] extends [never]
  ? readonly []
  : IsOne<PlaceholdersOf<K>> extends true
    ? readonly [Given]
    : readonly [Given, Given, ...Given[]]

/** What has a form for one and a form for other counts. */
export type CountedKey = {
  [K in MessageKey]: K extends `${infer Stem}_other` ? (`${Stem}_one` extends MessageKey ? Stem : never) : never
}[MessageKey]
type AfterCount<All extends readonly Given[]> = All extends readonly [Given, ...infer Rest] ? Rest : readonly []

/** Stand in for what is given, nine at most: so the browser is asked once a message, and a page goes on with its words when the extension was updated meanwhile. */
const SLOTS = Array.from({ length: 9 }, (_, i) => String.fromCharCode(0xe000 + i))
const SLOT = /[\ue000-\ue008]/g
const templates = new Map<string, string>()

function templateOf(key: string): string {
  const known = templates.get(key)
  if (known !== undefined) return known
  try {
    const template = browser.i18n.getMessage(key, SLOTS)
    templates.set(key, template)
    return template
  } catch {
    // The extension was updated, and this script is one of the old one.
    return ''
  }
}

function asTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** The language of the messages: as the reader's browser has it, region included, where there are messages in it. */
function readLanguage(): string {
  const written = asTag(templateOf('language')) ?? 'en'
  const wanted = asTag(browser.i18n.getUILanguage())
  return wanted !== null && new Intl.Locale(wanted).language === new Intl.Locale(written).language ? wanted : written
}

/** Dates, numbers and plurals go by it, and it is what pages say of themselves. */
export const language: () => string = once(readLanguage)
/** What articles, and what is found in them, are written in: nothing else is compared. */
export const COMPARED_LANGUAGE = 'en'

const figures = once(() => new Intl.NumberFormat(language()))
const plurals = once(() => new Intl.PluralRules(language()))

/** Up to here whole numbers are the same in every language that there are messages in, and need no formatter. */
const PLAIN_BELOW = 1000
const writeNumber = (value: number) =>
  Number.isInteger(value) && value >= 0 && value < PLAIN_BELOW ? String(value) : figures().format(value)

function fill(key: string, given: readonly Given[]): string {
  return templateOf(key).replace(SLOT, slot => {
    const value = given[SLOTS.indexOf(slot)] ?? ''
    return typeof value === 'number' ? writeNumber(value) : value
  })
}

/** Blocks of words that a script does not use are left out of it only while this is known to change nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function message<K extends MessageKey>(key: K, ...given: GivenTo<K>): string {
  return fill(key, given)
}

/** The count is the first thing given. Languages with more forms than two use the one for other counts. */
/* @__NO_SIDE_EFFECTS__ */
export function counted<K extends CountedKey>(key: K, count: number, ...given: AfterCount<GivenTo<`${K}_other`>>): string {
  return fill(`${key}_${plurals().select(count) === 'one' ? 'one' : 'other'}`, [count, ...given])
}
