/**
 * Everything that an article is looked up in, as one corpus: the bundled packs that are switched on, and the reader's own store.
 *
 * `(await openCorpus(settings)).candidates(query, 100)`. Ids are led by the corpus they are from: "demonstration/harbour-1",
 * "device/store:23428333568".
 */
import type { Candidates, CorpusSource } from '../core/corpus.ts'
import type { ReportHead } from '../core/model.ts'
import type { Settings } from '../settings.ts'
import { bundledPacks, bundledSource } from './packs.ts'
import { store } from './store.ts'

export interface Member {
  /** Leads its ids; without a slash. */
  readonly key: string
  readonly source: CorpusSource
  /** Its reports were made up to show what Otherwise does. */
  readonly demonstration: boolean
}

/** What one member cannot give must not cost the reader what the others have. */
async function orElse<T>(work: Promise<T>, otherwise: T, { source }: Member, tell: (error: unknown) => void): Promise<T> {
  try {
    return await work
  } catch (error) {
    console.error(`${source.name}:`, error)
    tell(error)
    return otherwise
  }
}

const outletAndTitle = ({ outlet, title }: ReportHead) => JSON.stringify([outlet, title?.toLowerCase().trim()])

/**
 * One page, or one outlet’s text, is one report wherever it lies. What a feed told of it in short is the same report too, though its
 * address leads around a corner: the outlet and the headline tell.
 */
function withoutRepeats(heads: readonly ReportHead[]): readonly ReportHead[] {
  const seen = new Set<string>()
  const whole = new Set(heads.filter(({ thin }) => !thin).map(outletAndTitle))
  return heads.filter(head => {
    const { url, fingerprint, outlet, title, thin } = head
    if (thin && title !== null && whole.has(outletAndTitle(head))) return false
    const keys = [JSON.stringify([fingerprint, outlet]), ...(url === null ? [] : [url])]
    const known = keys.some(key => seen.has(key))
    for (const key of keys) seen.add(key)
    return !known
  })
}

const lead = (key: string, id: string) => `${key}/${id}`

const headIn = ({ key, demonstration }: Member, head: ReportHead): ReportHead => ({
  ...head,
  id: lead(key, head.id),
  ...(demonstration ? { invented: true } : {}),
})

/** The member that an id is of, and its own id for the report. */
function split(id: string, members: readonly Member[]): { readonly member: Member; readonly own: string } | null {
  const slash = id.indexOf('/')
  const member = members.find(({ key }) => key === id.slice(0, slash))
  return member ? { member, own: id.slice(slash + 1) } : null
}

/** `tell` hears of each error of a member. */
export function joinSources(members: readonly Member[], tell: (error: unknown) => void = () => undefined): CorpusSource {
  const ask = async <T>(otherwise: T, of: (source: CorpusSource) => Promise<T>) =>
    Promise.all(members.map(async member => ({ member, answer: await orElse(of(member.source), otherwise, member, tell) })))
  return {
    name: members.map(({ source }) => source.name).join(', '),
    expect: async published => {
      await Promise.all(members.map(({ source }) => source.expect?.(published)))
    },
    candidates: async (query, most) => {
      const found = await ask<Candidates>({ heads: [], searched: 0 }, source => source.candidates(query, most))
      const heads = found.flatMap(({ member, answer }) => answer.heads.map(head => headIn(member, head)))
      return { heads: withoutRepeats(heads), searched: found.reduce((sum, { answer }) => sum + answer.searched, 0) }
    },
    reports: async ids => {
      const wanted = ids.map(id => split(id, members))
      const ownOf = (member: Member) => wanted.flatMap(one => (one?.member === member ? [one.own] : []))
      const read = await Promise.all(
        members.map(async member => {
          const reports = await orElse(member.source.reports(ownOf(member)), [], member, tell)
          return reports.map(report => [lead(member.key, report.id), report] as const)
        }),
      )
      const byId = new Map(read.flat())
      return ids.flatMap(id => {
        const report = byId.get(id)
        return report ? [{ ...report, id }] : []
      })
    },
    size: async () => (await ask(0, source => source.size())).reduce((sum, { answer }) => sum + answer, 0),
  }
}

export async function openCorpus({ packsOff }: Pick<Settings, 'packsOff'>, tell?: (error: unknown) => void): Promise<CorpusSource> {
  const packs = (await bundledPacks()).filter(({ id }) => !packsOff.includes(id))
  const bundled = packs.map(pack => ({ key: pack.id, source: bundledSource(pack), demonstration: pack.demonstration }))
  return joinSources([...bundled, { key: 'device', source: store, demonstration: false }], tell)
}

// As the store is opened: both are wanted at once by whatever wakes the background to look something up.
bundledPacks().catch(() => undefined)
