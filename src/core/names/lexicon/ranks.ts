/** Ranks in short and in full: data only. */

const SHORT: ReadonlyMap<string, string> = new Map(
  `pte private
  pvt private
  cpl corporal
  sgt sergeant
  lt lieutenant
  capt captain
  maj major
  col colonel
  brig brigadier
  gen general
  adm admiral
  cmdr commander
  cdr commander
  det detective
  insp inspector
  supt superintendent`
    .split('\n')
    .map(line => {
      const [short = '', full = ''] = line.trim().split(' ')
      return [short, full]
    }),
)

/** "Col." → "colonel"; any other word stays as it is, but for the dot of its abbreviation. */
export function fullRank(lower: string): string {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return SHORT.get(word) ?? word
}
