/**
 * Relations as chips with their numbers; kind, outlet and order behind one line. Example: [3 differ] [1 less precise] ▸ Filter and sort
 */
import { useId } from 'preact/hooks'
import type { Relation } from '../../core/model.ts'
import type { Filter, Sort } from '../../settings.ts'
import { RelationIcon } from '../shared/icons.tsx'
import { CHOOSING, KIND_WORDS, RELATION_COUNTED } from '../words.ts'
import type { Choices, Counted } from './choosing.ts'
import type { Choice } from './useChoice.ts'

interface ChoosingProps {
  readonly choices: Choices
  readonly filter: Filter
  readonly sort: Sort
  readonly onChoose: (change: Partial<Choice>) => void
}

function Chip({ chip, on, onTurn }: { readonly chip: Counted<Relation>; readonly on: boolean; readonly onTurn: () => void }) {
  return (
    <button type="button" class={`chip relation ${chip.value}`} aria-pressed={on} onClick={onTurn}>
      <RelationIcon relation={chip.value} />
      {RELATION_COUNTED[chip.value](chip.count)}
    </button>
  )
}

interface ChooserProps<T extends string> {
  readonly label: string
  readonly any: string
  readonly from: readonly Counted<T>[]
  readonly words: (value: T) => string
  readonly value: T | null
  readonly onPick: (value: T | null) => void
}

function Chooser<T extends string>({ label, any, from, words, value, onPick }: ChooserProps<T>) {
  const box = useId()
  if (from.length < 2) return null
  return (
    <p>
      <label for={box}>{label}</label>
      <select
        id={box}
        value={value ?? ''}
        onChange={({ currentTarget }) => onPick(from.find(one => one.value === currentTarget.value)?.value ?? null)}
      >
        <option value="">{any}</option>
        {from.map(one => (
          <option key={one.value} value={one.value}>
            {CHOOSING.counted(words(one.value), one.count)}
          </option>
        ))}
      </select>
    </p>
  )
}

function Order({ sort, onChoose }: Pick<ChoosingProps, 'sort' | 'onChoose'>) {
  const box = useId()
  return (
    <p>
      <label for={box}>{CHOOSING.order}</label>
      <select
        id={box}
        value={sort}
        onChange={({ currentTarget }) => onChoose({ sort: currentTarget.value === 'article' ? 'article' : 'strength' })}
      >
        <option value="strength">{CHOOSING.strength}</option>
        <option value="article">{CHOOSING.article}</option>
      </select>
    </p>
  )
}

export function Choosing({ choices, filter, sort, onChoose }: ChoosingProps) {
  const { relations, kinds, outlets } = choices
  const choose = (change: Partial<Filter>) => onChoose({ filter: { ...filter, ...change } })
  const turn = (relation: Relation) => {
    const others = filter.relations.filter(one => one !== relation)
    choose({ relations: others.length < filter.relations.length ? others : [...others, relation] })
  }
  return (
    <>
      {relations.length > 1 && (
        <fieldset class="chips" aria-label={CHOOSING.relations}>
          {relations.map(chip => (
            <Chip key={chip.value} chip={chip} on={filter.relations.includes(chip.value)} onTurn={() => turn(chip.value)} />
          ))}
        </fieldset>
      )}
      <details class="choosing">
        <summary>{CHOOSING.title}</summary>
        <Chooser
          label={CHOOSING.kind}
          any={CHOOSING.anyKind}
          from={kinds}
          words={kind => KIND_WORDS[kind]}
          value={filter.kind}
          onPick={kind => choose({ kind })}
        />
        <Chooser
          label={CHOOSING.outlet}
          any={CHOOSING.anyOutlet}
          from={outlets}
          words={name => name}
          value={filter.outlet}
          onPick={outlet => choose({ outlet })}
        />
        <Order sort={sort} onChoose={onChoose} />
      </details>
    </>
  )
}

/** What a filter leaves out is never left out silently. */
export function Shown({ shown, all, onAll }: { readonly shown: number; readonly all: number; readonly onAll: () => void }) {
  return (
    <p class="shown">
      <span role="status">{CHOOSING.shown(shown, all)}</span>
      <button type="button" class="plain quiet" onClick={onAll}>
        {CHOOSING.showAll}
      </button>
    </p>
  )
}
