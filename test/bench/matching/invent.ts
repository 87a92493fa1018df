/**
 * A seed → invented news: events of many genres, each told by one to four outlets, and siblings of each event: another event of the same
 * genre in the same town and week, with other people and figures.
 *
 * inventNews(20_000, 7) → [{ event: 'quake-12-b', article: { title: 'Earthquake shakes Tarmol', … } }, …]
 */
import type { Article } from '../../../src/core/model.ts'
import { COMMON_SENTENCES, GENRES, type Genre } from './genres.ts'
import { Draw } from './random.ts'

export interface Told {
  /** Reports of one event have one name here. */
  readonly event: string
  readonly article: Article
}

const COUNTRIES = 'Bolivia,Ghana,Nepal,Portugal,Syria,Canada,Kenya,Peru,Turkey,Greece,Mexico,India,Germany,France,Japan,Australia'.split(
  ',',
)
const WEEKDAYS = 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(',')
const ROLES = 'actor,singer,painter,novelist,boxer,physicist,chef,director'.split(',')
const FIRST_NAMES = 'John,Maria,David,Anna,Omar,Elena,Peter,Sofia,Ali,Ruth,James,Nadia,Carlos,Irene,Yusuf,Helen'.split(',')
const START = Date.UTC(2016, 0, 1)
const DAY_MS = 86_400_000
const SIBLINGS_MOST = 3
const REPORTS_MOST = 4
/** Sentences that belong to no event, in a report: real news shares many words between events. */
const COMMON_MOST = 5

interface Place {
  readonly town: string
  readonly region: string
  readonly country: string
  readonly village: string
  /** Who is in office is the same for siblings. */
  readonly c: string
  readonly org: string
}

type Gaps = Readonly<Record<string, string>>

const person = (draw: Draw) => `${draw.one(FIRST_NAMES)} ${draw.name()}`
const street = (draw: Draw) => `${draw.name()} ${draw.one(['Street', 'Square', 'Avenue', 'Market', 'Road'])}`

function placeOf(draw: Draw): Place {
  const town = draw.name()
  const org = `${draw.name()} ${draw.one(['Hospital', 'Group', 'Institute', 'Company', 'Hotel'])}`
  return { town, region: draw.name(3), country: draw.one(COUNTRIES), village: draw.name(), c: person(draw), org }
}

/** What the reports of one event agree on, figures aside. */
function gapsOf(draw: Draw, place: Place): Gaps {
  const own =
    draw.share() < 0.5 ? {} : { org: `${draw.name()} ${draw.one(['Bank', 'Clinic', 'School', 'Store', 'Works'])}`, village: draw.name() }
  return {
    ...place,
    ...own,
    street: street(draw),
    firm: draw.name(),
    team: draw.name(),
    rival: draw.name(),
    party: `${draw.name()} Party`,
    role: draw.one(ROLES),
    a: person(draw),
    b: person(draw),
    d: String(draw.below(10)),
    n: String(draw.between(2, 40)),
    m: String(draw.between(3, 95)),
    k: String(draw.between(3, 990)),
  }
}

const fill = (template: string, gaps: Gaps) => template.replace(/\{(\w+)\}/g, (_, gap: string) => gaps[gap] ?? gap)

/** Outlets count differently in one figure of three. */
function retold(draw: Draw, gaps: Gaps): Gaps {
  const moved = (figure: string | undefined) => (draw.share() < 0.33 ? String(Number(figure) + draw.between(1, 5)) : (figure ?? ''))
  return { ...gaps, n: moved(gaps.n), m: moved(gaps.m) }
}

function tell(draw: Draw, genre: Genre, gaps: Gaps, day: number, id: string): Article {
  const told = retold(draw, gaps)
  const title = fill(draw.one(genre.headlines), told)
  const [first = '', ...rest] = genre.sentences
  const chosen = draw.some(rest, draw.between(4, Math.min(8, rest.length)))
  const own = [first, ...chosen, ...draw.some(COMMON_SENTENCES, draw.between(1, COMMON_MOST))].map(one => fill(one, told))
  const published = new Date(START + (day + (draw.share() < 0.6 ? 0 : draw.between(0, 2))) * DAY_MS).toISOString().slice(0, 10)
  const text = `${title}\n\n${own.slice(0, 3).join(' ')}\n\n${own.slice(3).join(' ')}`
  return { id, outlet: `Outlet ${draw.below(400)}`, title, published, url: null, language: 'en', text }
}

/** `days`: over how many days the events are spread. */
export function inventNews(count: number, seed: number, days = 365): Told[] {
  const draw = new Draw(seed)
  const news: Told[] = []
  for (let story = 0; news.length < count; story++) {
    const genre = draw.one(GENRES)
    const place = placeOf(draw)
    const week = draw.below(days)
    for (let sibling = draw.between(1, SIBLINGS_MOST); sibling > 0; sibling--) {
      const day = week + draw.below(7)
      const gaps = { ...gapsOf(draw, place), weekday: WEEKDAYS[(day + 4) % 7] ?? 'Monday' }
      const event = `${genre.name}-${story}-${sibling}`
      for (let report = draw.between(1, REPORTS_MOST); report > 0; report--)
        news.push({ event, article: tell(draw, genre, gaps, day, `${event}-${report}`) })
    }
  }
  return news.slice(0, count)
}
