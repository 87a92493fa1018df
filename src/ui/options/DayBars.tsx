/**
 * How many stored reports there are of each day, as bars: one a day, from the first day to the last of at most a month.
 *
 * `<DayBars days={usage.days} />` → a row of bars, named “Reports by day, 3 Mar 2031 to 1 Apr 2031: at most 120 a day”
 */
import type { StoredUsage } from '../../messages.ts'
import { writtenDate } from '../shared/time.ts'
import { STORED } from '../words.ts'

const DAY_MS = 86_400_000
/** More bars than days of a month are no longer told apart. */
export const MOST_BARS = 31
const [WIDTH, HEIGHT, GAP] = [10, 60, 2] as const
/** One report must be seen beside a thousand. */
const LEAST_HEIGHT = 2

export interface DayBar {
  readonly day: string
  readonly reports: number
}

/** Newest last, days without reports among them; undated reports stand on no day. */
export function barsOf(days: StoredUsage['days']): readonly DayBar[] {
  const counts = new Map(days.filter(({ dated }) => dated).map(({ day, reports }) => [day, reports]))
  const [last] = [...counts.keys()].sort().reverse()
  const first = [...counts.keys()].sort()[0]
  if (last === undefined || first === undefined) return []
  const count = Math.min(MOST_BARS, Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1)
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.parse(last) - (count - 1 - i) * DAY_MS).toISOString().slice(0, 10)
    return { day, reports: counts.get(day) ?? 0 }
  })
}

export function DayBars({ days }: Pick<StoredUsage, 'days'>) {
  const bars = barsOf(days)
  const [first, last] = [bars[0], bars.at(-1)]
  // A single bar says nothing that the number does not.
  if (!first || !last || bars.length < 2) return null
  const most = Math.max(...bars.map(({ reports }) => reports))
  const name = STORED.bars(writtenDate(first.day) ?? '', writtenDate(last.day) ?? '', most)
  const width = bars.length * (WIDTH + GAP)
  return (
    <figure class="bars">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={name} preserveAspectRatio="none">
        {bars.map(({ day, reports }, i) => {
          const height = reports === 0 ? 0 : Math.max(LEAST_HEIGHT, (reports / most) * HEIGHT)
          return (
            <rect key={day} x={i * (WIDTH + GAP)} y={HEIGHT - height} width={WIDTH} height={height}>
              <title>{STORED.bar(writtenDate(day) ?? '', reports)}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption class="soft" aria-hidden="true">
        <span>{writtenDate(first.day)}</span>
        <span>{writtenDate(last.day)}</span>
      </figcaption>
    </figure>
  )
}
