/** A labelled box to choose one file with, which may be chosen again at once. Example: `<FileChoice label="Import a list (OPML)" accept=".opml" onChoose={read} />` */
import { useId } from 'preact/hooks'

interface FileChoiceProps {
  readonly label: string
  readonly accept: string
  readonly onChoose: (file: File) => void
}

export function FileChoice({ label, accept, onChoose }: FileChoiceProps) {
  const box = useId()
  return (
    <label for={box} class="file">
      {label}
      <input
        id={box}
        type="file"
        accept={accept}
        onChange={event => {
          const [chosen] = event.currentTarget.files ?? []
          if (chosen) onChoose(chosen)
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
