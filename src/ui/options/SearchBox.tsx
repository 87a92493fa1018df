/** A labelled box to search a list with, on a line of its own among what filters it. Example: `<SearchBox label="Search" value={typed} onType={setTyped} />` */
import type { Ref } from 'preact'
import { useId } from 'preact/hooks'

const MOST_LETTERS = 200

interface SearchBoxProps {
  readonly label: string
  readonly value: string
  readonly onType: (typed: string) => void
  /** The field, for whoever gives it the focus. */
  readonly field?: Ref<HTMLInputElement>
}

export function SearchBox({ label, value, onType, field = null }: SearchBoxProps) {
  const box = useId()
  return (
    <div class="wide">
      <label for={box}>{label}</label>
      <input
        id={box}
        ref={field}
        type="search"
        autocomplete="off"
        maxLength={MOST_LETTERS}
        value={value}
        onInput={event => onType(event.currentTarget.value)}
      />
    </div>
  )
}
