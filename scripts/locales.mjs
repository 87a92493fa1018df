/**
 * After words were added to or taken from public/_locales/en: the other languages get its order and its placeholders, and what is left to translate is
 * printed. Nothing is translated here.
 *
 * Example: `npm run locales` → “de: 2 to translate: dismissed_title, dismissed_undo”
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib/root.mjs'

const LANGUAGES = ['de', 'fr', 'es']

const fileOf = language => join(ROOT, 'public/_locales', language, 'messages.json')
const read = language => JSON.parse(readFileSync(fileOf(language), 'utf8'))
const write = (language, messages) => writeFileSync(fileOf(language), `${JSON.stringify(messages, null, 2)}\n`)

/** Placeholders that are named and not yet declared are numbered in the order in which the text names them. */
function declared({ message, placeholders = {} }) {
  const names = [...message.matchAll(/\$([A-Z0-9_]+)\$/g)].map(([, name]) => name.toLowerCase())
  const all = { ...placeholders }
  for (const name of names) all[name] ??= { content: `$${Object.keys(all).length + 1}` }
  return all
}

function withPlaceholders(entry, placeholders) {
  const { placeholders: _, ...rest } = entry
  return Object.keys(placeholders).length === 0 ? rest : { ...rest, placeholders }
}

/** A word that is missing stands in English until it is translated, so that the extension loads. */
function followed(own, english) {
  return Object.fromEntries(
    Object.entries(english).map(([key, entry]) => {
      const placeholders = Object.fromEntries(Object.entries(declared(entry)).map(([name, { content }]) => [name, { content }]))
      return [key, withPlaceholders({ message: own[key]?.message ?? entry.message }, placeholders)]
    }),
  )
}

const english = Object.fromEntries(Object.entries(read('en')).map(([key, entry]) => [key, withPlaceholders(entry, declared(entry))]))
write('en', english)
for (const language of LANGUAGES) {
  const own = read(language)
  write(language, followed(own, english))
  const missing = Object.keys(english).filter(key => !(key in own))
  console.log(
    missing.length === 0 ? `${language}: nothing to translate` : `${language}: ${missing.length} to translate: ${missing.join(', ')}`,
  )
}
