/**
 * Which stored reports are listed: words, an outlet, an origin. Words are looked for in the store, letter by letter; outlets, feeds and packs whose names
 * are near what was typed are offered beside, so that a typing error still leads there.
 *
 * Example: “orlo pots” finds no title; [Orlo Post] is offered, and pressed lists the reports of that outlet
 */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Argument, OriginName, StoredUsage } from '../../messages.ts'
import { STORED, UNNAMED } from '../words.ts'
import { namesSearcher } from './nameSearch.ts'
import { SearchBox } from './SearchBox.tsx'
import { originWords } from './StoredSources.tsx'

/** Typing is over when nothing more comes for so long. */
const TYPED_MS = 250
/** More names would no longer be near. */
const MOST_OFFERED = 4

export type Asked = Omit<Argument<'listStored'>, 'after'>

interface Offer {
  readonly words: string
  readonly change: Partial<Asked>
}

function offersIn({ outlets, origins }: StoredUsage): readonly Offer[] {
  return [
    ...outlets.flatMap(({ outlet }) => (outlet === null ? [] : { words: outlet, change: { outlet } })),
    ...origins.map(({ by, name, title }) => ({ words: originWords({ by, title }), change: { origin: { by, name } } })),
  ]
}

interface ChoiceProps<T> {
  readonly label: string
  readonly any: string
  readonly choices: readonly (readonly [words: string, value: T])[]
  readonly isChosen: (value: T) => boolean
  readonly onChoose: (value: T | null) => void
}

function Choice<T>({ label, any, choices, isChosen, onChoose }: ChoiceProps<T>) {
  const box = useId()
  const chosen = choices.findIndex(([, value]) => isChosen(value))
  return (
    <div>
      <label for={box}>{label}</label>
      <select id={box} onChange={event => onChoose(choices[event.currentTarget.selectedIndex - 1]?.[1] ?? null)}>
        <option selected={chosen < 0}>{any}</option>
        {choices.map(([words], i) => (
          <option key={words} selected={chosen === i}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface OffersProps {
  readonly offers: readonly Offer[]
  readonly onTake: (offer: Offer) => void
}

function Offers({ offers, onTake }: OffersProps) {
  if (offers.length === 0) return null
  return (
    <p class="offers wide">
      <span class="soft">{STORED.near}</span>
      {offers.map(offer => (
        <button key={offer.words} type="button" class="plain" onClick={() => onTake(offer)}>
          {offer.words}
        </button>
      ))}
    </p>
  )
}

interface StoredFilterProps {
  readonly usage: StoredUsage
  readonly asked: Asked
  readonly onAsk: (change: Partial<Asked>) => void
}

export function StoredFilter({ usage, asked, onAsk }: StoredFilterProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const near = useMemo(() => namesSearcher(offersIn(usage), ({ words }) => [words]), [usage])
  const type = (words: string) => {
    setTyped(words)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onAsk({ words }), TYPED_MS)
  }
  const take = ({ change }: Offer) => {
    clearTimeout(timer.current)
    setTyped('')
    onAsk({ words: '', ...change })
    // The button goes; without this the focus would go with it.
    field.current?.focus()
  }
  const isOrigin = ({ by, name }: OriginName) => asked.origin?.by === by && asked.origin.name === name
  return (
    <search class="filter">
      <SearchBox label={STORED.search} value={typed} onType={type} field={field} />
      <Offers offers={asked.words.trim() === '' || typed === '' ? [] : near(asked.words).slice(0, MOST_OFFERED)} onTake={take} />
      <Choice<string>
        label={STORED.outlet}
        any={STORED.anyOutlet}
        choices={usage.outlets.map(({ outlet }) => [outlet ?? UNNAMED, outlet ?? ''])}
        isChosen={outlet => outlet === asked.outlet}
        onChoose={outlet => onAsk({ outlet })}
      />
      <Choice<OriginName>
        label={STORED.origin}
        any={STORED.anyOrigin}
        choices={usage.origins.map(({ by, name, title }) => [originWords({ by, title }), { by, name }])}
        isChosen={isOrigin}
        onChoose={origin => onAsk({ origin })}
      />
    </search>
  )
}
