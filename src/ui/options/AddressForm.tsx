/** A box for a web address and a button: for feeds, and for packs. Example: typing `news.example/rss` hands on `https://news.example/rss` */
import { useId, useState } from 'preact/hooks'
import { reasonWords } from '../shared/reasons.ts'
import { FEEDS } from '../words.ts'
import { isGranted, originsOfAddress } from './permission.ts'

interface AddressFormProps {
  readonly label: string
  readonly button: string
  /** Answers what went wrong, in a line for readers, or null. Called once the reader has given leave to fetch from there. */
  readonly onAdd: (address: string) => Promise<string | null>
}

/** An address as typed: without a scheme, https is meant. */
function completed(typed: string): string {
  const trimmed = typed.trim()
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
}

export function AddressForm({ label, button, onAdd }: AddressFormProps) {
  const box = useId()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const add = async (event: Event) => {
    event.preventDefault()
    const address = completed(typed)
    const origins = originsOfAddress(address)
    if (typed.trim() === '' || origins === null) return setProblem(FEEDS.notAnAddress)
    if (!(await isGranted(origins))) return setProblem(FEEDS.refused)
    setBusy(true)
    const wrong = await onAdd(address).catch(() => FEEDS.wentWrong)
    setBusy(false)
    setProblem(wrong === null ? '' : reasonWords(wrong))
    if (wrong === null) setTyped('')
  }
  return (
    <form onSubmit={add} noValidate>
      <label for={box}>{label}</label>
      <div class="adding">
        <input
          id={box}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={problem !== ''}
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value)
            setProblem('')
          }}
        />
        <button type="submit" class="plain" disabled={busy}>
          {button}
        </button>
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </form>
  )
}
