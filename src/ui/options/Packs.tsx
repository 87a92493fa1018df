/** The packs of reports that articles are compared with, each to be switched on and off. Example: “Newsroom pack, 5 reports” ticked */
import { useEffect, useId, useState } from 'preact/hooks'
import type { PackSummary } from '../../messages.ts'
import { send } from '../../messaging.ts'
import { OPTIONS } from '../words.ts'
import { type SectionProps, Tick } from './ReadingOptions.tsx'

type Packing = readonly PackSummary[] | 'asked' | 'failed'

/** The bundled packs, asked for once. */
export function usePacks(): Packing {
  const [packs, setPacks] = useState<Packing>('asked')
  useEffect(() => {
    send('listPacks', null).then(setPacks, () => setPacks('failed'))
  }, [])
  return packs
}

export interface PacksProps extends SectionProps {
  readonly packs: Packing
}

export function PackTicks({ packs, settings, onChange }: PacksProps) {
  const turn = (id: string, on: boolean) => {
    const others = settings.packsOff.filter(one => one !== id)
    onChange({ packsOff: on ? others : [...others, id] })
  }
  if (packs === 'failed') return <p class="problem">{OPTIONS.packsFailed}</p>
  if (packs === 'asked') return null
  return (
    <>
      {packs.map(({ id, name, reports, demonstration }) => (
        <Tick
          key={id}
          label={name}
          more={OPTIONS.pack(reports, demonstration)}
          on={!settings.packsOff.includes(id)}
          onTurn={on => turn(id, on)}
        />
      ))}
    </>
  )
}

export function Packs(props: PacksProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{OPTIONS.packs}</h2>
      <PackTicks {...props} />
    </section>
  )
}
