/** The packs of reports that articles are compared with, each to be switched on and off. Example: “Newsroom pack, 5 reports” ticked */
import { useId } from 'preact/hooks'
import type { PackSummary } from '../../messages.ts'
import { OPTIONS } from '../words.ts'
import { type SectionProps, Tick } from './ReadingOptions.tsx'

interface PacksProps extends SectionProps {
  readonly packs: readonly PackSummary[] | 'asked' | 'failed'
}

export function Packs({ packs, settings, onChange }: PacksProps) {
  const heading = useId()
  const turn = (id: string, on: boolean) => {
    const others = settings.packsOff.filter(one => one !== id)
    onChange({ packsOff: on ? others : [...others, id] })
  }
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{OPTIONS.packs}</h2>
      {packs === 'failed' && <p class="problem">{OPTIONS.packsFailed}</p>}
      {typeof packs !== 'string' &&
        packs.map(({ id, name, reports, demonstration }) => (
          <Tick
            key={id}
            label={name}
            more={OPTIONS.pack(reports, demonstration)}
            on={!settings.packsOff.includes(id)}
            onTurn={on => turn(id, on)}
          />
        ))}
    </section>
  )
}
