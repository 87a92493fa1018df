/**
 * Every word that a reader sees, in one place. Plain constants and small functions; no verdict in any of them.
 *
 * Example: `statedDifferently(4, 3)` → “4 claims are stated differently by 3 outlets”
 */
import type { Kind, Relation } from '../core/model.ts'
import type { Unsuited } from '../messages.ts'
import type { Quality } from './options/facts.ts'

export const NAME = 'Otherwise'
export const UNNAMED = 'unnamed outlet'

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  conflict: 'differs',
  precision: 'one is less precise',
  scope: 'overlaps in part',
  attribution: 'credited to someone else',
}

/** After a count of them: “6 differ”. */
export const RELATION_COUNTED: Readonly<Record<Relation, (count: number) => string>> = {
  conflict: count => (count === 1 ? '1 differs' : `${count} differ`),
  precision: count => `${count} less precise`,
  scope: count => (count === 1 ? '1 overlaps in part' : `${count} overlap in part`),
  attribution: count => `${count} credited to someone else`,
}

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  date: 'date',
  time: 'time of day',
  duration: 'duration',
  count: 'number',
  money: 'money',
  percentage: 'percentage',
  measure: 'measure',
  place: 'place',
  role: 'role',
  name: 'name',
  participants: 'who took part',
  attribution: 'who said it',
  polarity: 'yes or no',
  status: 'status',
  cause: 'cause',
  characterisation: 'description',
  other: 'other',
}

export const UNSUITED_WORDS: Readonly<Record<Unsuited, string>> = {
  'too-short': 'This page has too little text to be compared.',
  paywall: 'Most of this article is behind a paywall, so it was not compared.',
  'live-blog': 'This is a live blog. It changes by the minute, so it is not compared.',
  language: 'This article is not in English, the only language that is compared so far.',
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Outlets that ran near copies of one text are one voice: “4 outlets, 3 voices”. */
function outletsAndVoices(outlets: number, voices: number): string {
  return voices < outlets ? `${plural(outlets, 'outlet')}, ${plural(voices, 'voice')}` : plural(outlets, 'outlet')
}

export function statedDifferently(claims: number, outlets: number, voices = outlets): string {
  return `${plural(claims, 'claim is', 'claims are')} stated differently by ${outletsAndVoices(outlets, voices)}`
}

export function saysTheSame(outlets: number): string {
  return outlets === 1 ? '1 outlet says the same as this article' : `${outlets} outlets say the same as this article`
}

export function comparedWith(reports: number, outlets: number, voices = outlets): string {
  return `Compared with ${plural(reports, 'report')} of ${outletsAndVoices(outlets, voices)}`
}

/** Of another event as far as can be told. */
export function relatedTo(reports: number): string {
  return `Related, not compared: ${plural(reports, 'report')}`
}

/** One report states both sides of a difference itself. */
export const ALSO = { here: 'This article also says', there: 'Also says, as here,' } as const

/** `original`: the outlet that it repeats, null for this article. */
export function nearCopyOf(original: string | null): string {
  return original === null ? 'near copy of this article' : `near copy of ${original}`
}

export function searchedThrough(reports: number): string {
  if (reports === 0) return 'There are no reports to compare with. The options list the packs of reports.'
  return `None of the ${plural(reports, 'report')} in your corpus is about this story.`
}

export function tabName(claims: number | null): string {
  if (claims === null) return `Open ${NAME}`
  return `Open ${NAME}: ${plural(claims, 'claim')} stated differently`
}

export const SIDEBAR = {
  reading: 'Reading this article…',
  nothingComparable: 'Nothing comparable found',
  nothingDifferent: 'Nothing stated differently',
  nothingDifferentMore: 'Nothing that could be compared is stated differently. That does not say that the reports are alike.',
  partial: 'Only part of this article is on the page. What follows is about that part.',
  unsuited: 'Not compared',
  failed: 'Comparing did not work',
  retry: 'Try again',
  here: 'This article',
  others: 'Elsewhere',
  findHere: 'Show in the article',
  relatedMore: 'These share names or words with this article, but not enough to be taken for the same event.',
  demonstration: 'demonstration',
  demonstrationMore: 'An invented report, made to show what the extension does',
  dateUnknown: 'no date',
  thanHere: ' than this article',
  search: 'Search the differences',
  noHit: 'No difference matches the search.',
  moveLeft: 'Move to the left',
  moveRight: 'Move to the right',
  collapse: 'Collapse',
  close: 'Close for this page',
  siteOff: 'Switch off on this site',
  nowhere: 'This passage is no longer on the page.',
  newTab: ' (opens in a new tab)',
} as const

export const POPUP = {
  loading: 'Looking…',
  reading: 'Reading this article…',
  notArticle: 'This page does not look like an article, so nothing is compared here.',
  notWeb: 'Only web pages are read.',
  off: 'Switched off on this site.',
  waiting: 'This article is compared when you ask for it.',
  read: 'Compare this article',
  noAccess: 'Your browser does not let Otherwise read this page.',
  allow: 'Allow and reload the page',
  denied: 'The browser was not allowed to. Nothing was changed.',
  openSidebar: 'Open sidebar',
  siteOff: 'Switch off on this site',
  siteOn: 'Switch on again on this site',
  options: 'Options',
  top: 'First differences',
  more: (count: number) => `and ${count} more in the sidebar`,
  /** The last of a list, after the names of the first outlets. */
  moreOutlets: (count: number) => plural(count, 'more outlet'),
  whyNothing: 'Why nothing was found',
  whyNone: 'Reports come from packs and feeds that you choose, and from articles that you remember. There are none yet.',
  whyDated: 'Articles are compared with reports of the days around them; this one gives its date.',
  whyUndated: 'This page does not say when the article was published, so all reports were looked through.',
  whyRelated: (titles: string) => `Nearest, of another event as far as can be told: ${titles}.`,
  remember: 'Remember this article',
  remembered: 'Remembered on this device.',
  forget: 'Forget it',
  notRemembered: 'That could not be done. Reload the page and try again.',
  gone: 'The sidebar did not answer. Reload the page and try again.',
  failed: 'Comparing did not work',
} as const

export const OPTIONS = {
  title: `${NAME}: options`,
  intro: 'Everything happens on this device. Nothing you read leaves it.',
  reading: 'While reading',
  highlights: 'Mark passages in the article',
  highlightsMore: 'Underlines the claims that other reports state differently.',
  weaker: 'Show weaker differences too',
  weakerMore: 'More is found, and more of it will not matter.',
  automatic: 'Compare every article',
  automaticMore: 'If not, an article is read only when you ask for it, by the popup or the key.',
  opensItself: 'Open the sidebar by itself',
  opensItselfMore: 'When something is stated differently and there is room beside the text. If not, it stays a tab at the edge.',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large' },
  side: 'Side of the page',
  left: 'Left',
  right: 'Right',
  packs: 'Reports to compare with',
  packsFailed: 'The packs could not be listed',
  sites: 'Sites switched off',
  noSites: 'No site is switched off.',
  addSite: 'Switch off a site',
  addSiteMore: 'One host name. www.example.org and example.org are two.',
  add: 'Add',
  remove: 'Remove',
  removeSite: (site: string) => `Remove ${site}`,
  notASite: 'That is not a site. A name like news.example.org is wanted.',
  alreadyOff: (site: string) => `${site} is already switched off.`,
  exportSites: 'Export the list of sites',
  importSites: 'Import a list of sites',
  sitesImported: (added: number, refused: number) =>
    `${plural(added, 'site')} added${refused > 0 ? `, ${plural(refused, 'line')} refused` : ''}.`,
  sitesTooLarge: 'That file is too large for a list of sites.',
  saved: 'Saved',
  notSaved: 'Could not be saved',
} as const

export const FEEDS = {
  title: 'Feeds',
  intro:
    'Reports come in from the feeds that you choose here, about every quarter of an hour at most. Each is asked for at its own address; nothing about you or what you read is sent.',
  failed: 'The feeds could not be listed',
  none: 'No feed is chosen.',
  chosen: 'Chosen',
  ofRegion: (region: string, chosen: number, all: number) => `${region}: ${chosen} of ${all} chosen`,
  choose: (title: string) => `Read ${title}`,
  pages: 'Read its articles too',
  pagesMore: (sites: string) => `Opens the pages that it lists on ${sites}, for more than headline and summary.`,
  refused: 'The browser was not given leave, so nothing is fetched from there.',
  never: 'not read yet',
  read: (when: string, kept: string) => `read ${when}, ${kept} so far`,
  add: 'Add a feed by its address',
  addButton: 'Add feed',
  foundInstead: 'That page names these feeds:',
  readNow: 'Read now',
  reading: 'Reading …',
  readDone: (tried: string, kept: string, failed: string) => `${tried} read, ${kept} kept, ${failed}`,
  importOpml: 'Import a list (OPML)',
  exportOpml: 'Export the list (OPML)',
  imported: (added: string, known: string, refused: string) => `${added} added, ${known}, ${refused}. They are off until you choose them.`,
  subscriptions: 'Packs at an address',
  subscriptionsMore: 'A pack that somebody keeps fresh, for instance with otherwise watch.',
  subscribe: 'Address of a pack',
  subscribeButton: 'Subscribe',
  notAnAddress: 'That is no web address. One like https://news.example.org/feed is wanted.',
  remove: (title: string) => `Remove ${title}`,
  wentWrong: 'That did not work. Try again.',
} as const

const NUMBER = new Intl.NumberFormat('en')
const counted = (count: number, one: string, many = `${one}s`) => `${NUMBER.format(count)} ${count === 1 ? one : many}`

/** What became of an opened pack; `removed`: the oldest that went so that the limits hold. */
function openedLine({ added, updated, known }: { readonly added: number; readonly updated: number; readonly known: number }): string {
  const more = [updated > 0 ? `${NUMBER.format(updated)} updated` : '', known > 0 ? `${NUMBER.format(known)} known already` : '']
  return [`${counted(added, 'report')} added`, ...more.filter(Boolean)].join(', ')
}

const STAGES = { reading: 'Reading', checking: 'Checking', adding: 'Adding', writing: 'Writing' } as const

export const STORED = {
  title: 'On this device',
  intro:
    'Reports that came in, and articles that you remembered: what they state and the words that state it, not the articles themselves. They stay on this device.',
  failed: 'What is stored could not be read',
  wentWrong: 'That did not work. Try again.',
  total: (reports: number, size: string) => `${counted(reports, 'report')}, ${size}`,
  empty: 'Nothing is stored yet.',
  totalMore: (remembered: number, disk: string | null) =>
    [
      remembered > 0 ? `${NUMBER.format(remembered)} remembered by you.` : '',
      disk === null ? '' : `With its indexes and settings, Otherwise takes ${disk} of the disk.`,
    ]
      .filter(Boolean)
      .join(' '),
  remember: 'Remember what I read',
  rememberMore: 'Keeps a report of every article that is compared, but none of private windows. The popup remembers single articles.',
  limits: 'How long and how much',
  days: 'Days to keep a report',
  megabytes: 'Megabytes to keep at most',
  limitsMore: 'Days are counted from when a report came in. The oldest go first; what you remembered stays until you delete it.',
  apply: 'Apply',
  notWithin: (min: number, max: number) => `A whole number from ${NUMBER.format(min)} to ${NUMBER.format(max)} is wanted.`,
  applied: (removed: number) => (removed === 0 ? 'Saved. Nothing had to go.' : `Saved. ${counted(removed, 'report')} went.`),
  from: 'Where they came from',
  byOutlet: 'By outlet',
  byDay: 'By day',
  bars: (first: string, last: string, most: number) => `Reports by day, ${first} to ${last}: at most ${NUMBER.format(most)} a day`,
  bar: (day: string, reports: number) => `${day}: ${counted(reports, 'report')}`,
  undated: 'no date, came in that day',
  bundled: (name: string) => `bundled pack ${name}`,
  file: (name: string) => `file ${name}`,
  subscription: (name: string) => `pack at an address: ${name}`,
  feed: (name: string) => `feed: ${name}`,
  page: 'remembered by you',
  reports: (count: number) => counted(count, 'report'),
  delete: 'Delete',
  deleteOne: (title: string) => `Delete “${title}”`,
  deleteFrom: (origin: string) => `Delete what came from: ${origin}`,
  deleteFromAsk: (origin: string, reports: number) =>
    `Delete ${counted(reports, 'report')} (${origin})? What came otherwise as well stays.`,
  deleteAll: 'Delete everything stored',
  deleteAllAsk: (reports: number) =>
    `Delete ${reports === 1 ? 'the one report' : `all ${NUMBER.format(reports)} reports`} and the list of requests? Feeds and settings stay.`,
  deleted: (removed: number) => `${counted(removed, 'report')} deleted.`,
  keep: 'Keep them',
  packs: 'Pack files',
  open: 'Open a pack file',
  openMore: 'Or drop it anywhere on this page. It is checked whole before anything of it is stored.',
  drop: 'Drop it to open it',
  progress: (stage: keyof typeof STAGES, percent: number) => `${STAGES[stage]}: ${percent} %`,
  starting: 'Starting …',
  stop: 'Stop',
  stopped: (name: string) => `${name}: stopped. What was added stays; open it again to go on.`,
  opened: (name: string, counts: Parameters<typeof openedLine>[0]) => `${name}: ${openedLine(counts)}.`,
  openedMadeUp: 'They were made up to show what the extension does.',
  wentAgain: (removed: number) => `${counted(removed, 'report')}, the oldest, had to go so that your limits hold.`,
  notOpened: (name: string, why: string) => `${name} was not opened: ${why}.`,
  export: 'Export everything',
  exportMore: 'A pack file with all that is stored, to open elsewhere or to look at with otherwise inspect.',
  sentences: 'With whole sentences',
  sentencesMore: 'For your own use. Without them it holds phrases only.',
  exported: (reports: number, files: number) => `${counted(reports, 'report')} exported${files === 1 ? '' : ` in ${files} files`}.`,
  exportedLeft: (left: number) => `${counted(left, 'report')} did not fit the format.`,
  list: 'Stored reports',
  search: 'Search titles and outlets',
  outlet: 'Outlet',
  anyOutlet: 'All outlets',
  origin: 'Came from',
  anyOrigin: 'Everywhere',
  noHit: 'No stored report is like that.',
  more: 'Show more',
  untitled: 'Untitled',
  thin: 'headline and summary only',
  changed: (when: string) => `values changed ${when}`,
  requests: 'What was fetched',
  requestsMore: 'Every request for feeds, their pages and packs, the latest first. Nothing else is asked for.',
  noRequests: 'Nothing has been fetched.',
  noAnswer: 'no answer',
  clearRequests: 'Clear this list',
} as const

/** The tabs of the options. */
export const TABS = {
  name: 'Parts of the options',
  reading: 'Reading',
  sites: 'Sites',
  corpus: 'Corpus',
  privacy: 'Privacy',
  keys: 'Keyboard',
  about: 'About',
} as const

export const PRIVACY = {
  title: 'What is stored where',
  intro: 'Articles are read and compared on this device. Nobody is told what you read.',
  what: 'What',
  where: 'Where',
  until: 'Until',
  stored: [
    ['Settings, sites switched off', 'in this browser, with the extension', 'you change them'],
    ['What reports state, and the words that state it', 'in the extension’s own database', 'your limits drop them, or you do'],
    ['Pairs of statements that you called no difference', 'in this browser, with the extension', 'you undo it'],
    ['Feeds, packs at an address, the list of requests', 'in the extension’s own database', 'you remove them'],
    ['What was found in an open tab', 'in the browser’s memory', 'the tab is closed or shows another page'],
  ],
  net: 'What is asked of the net',
  netMore:
    'Nothing, unless you choose a feed or subscribe to a pack. Then their own addresses are asked, without cookies and without a word about the page you came from.',
} as const

export const KEYS = {
  title: 'Keys',
  toggle: 'Open or close the sidebar',
  none: 'no key',
  list: [
    ['Esc', 'Collapse the sidebar to a tab at the edge'],
    ['J', 'Next difference in the article, while they are listed'],
    ['K', 'Previous difference in the article'],
    ['Enter', 'In a card: show the passage in the article'],
  ],
  change: 'The browser’s page about extensions changes the first: “Keyboard shortcuts” in Chrome, “Manage Extension Shortcuts” in Firefox.',
} as const

export const ABOUT = {
  what: 'Lists, beside an article, what other outlets’ reports of the same story state differently. It compares claims and never says who is right.',
  quality: 'How good it is',
  measured: ({ precision, recall, stories }: Quality, measured: string) =>
    `On ${stories} real stories, annotated by hand, ${precision} of 100 differences shown are ones that a careful reader sees too, and ${recall} of 100 of those are found. Measured on ${measured}.`,
  measuredMore: 'So some of what is shown will not matter, and much stays unseen: that nothing is shown does not mean that reports agree.',
  parts: 'What it is made of',
  partsMore: 'Otherwise is free software under the MIT licence. Inside are:',
} as const

/** The page and the list of differences, one beside the other. */
export const FOLLOWING = {
  next: 'Next difference in the article',
  previous: 'Previous difference in the article',
  withKey: (name: string, key: string) => `${name} (${key})`,
  openPanel: 'Open side panel',
  panelRefused: 'The side panel could not be opened. Your browser’s own menu has it.',
  notSaved: 'That could not be saved. Try again.',
  placement: 'Where to list differences',
  placements: { page: 'In the page', panel: 'In the browser’s side panel' },
  placementMore: 'Either way the marks are in the page. The popup opens the side panel.',
  stepKeys: 'Step with J and K',
  stepKeysMore:
    'While differences are listed, J goes to the next one in the article and K back. Text fields and keys that a page uses itself are left alone.',
} as const

// ── The overview and the drawings ───────────────────────────────────────────────────────────────

/** In a cell of the overview: how an outlet states a topic, beside this article. */
export const CELL_WORDS: Readonly<Record<Relation | 'same' | 'silent', string>> = {
  ...RELATION_WORDS,
  same: 'says the same',
  silent: 'nothing found on it',
}

export const OVERVIEW = {
  name: 'Topics and outlets at a glance',
  topic: 'Topic',
  hint: 'Point at a cell to read the quote, choose it to go to the card.',
  fewer: 'Show fewer',
} as const

/** What a cell of the overview says to those who hear it. */
export function cellName(outlet: string, state: Relation | 'same' | 'silent', quote: string | null): string {
  return quote === null ? `${outlet}: ${CELL_WORDS[state]}` : `${outlet}: ${CELL_WORDS[state]}, “${quote}”`
}

export function voiceOf(outlets: number): string {
  return `${plural(outlets, 'outlet')}, one voice`
}

export function showAll(topics: number, outlets: number): string {
  return `Show all: ${plural(topics, 'topic')}, ${plural(outlets, 'outlet')}`
}

export const DRAWING = {
  here: SIDEBAR.here,
  /** Between the name and the value over a mark. */
  between: ' · ',
  and: '; ',
} as const

/** Outlets that state one value: “The Quay”, “The Quay and 2 more”. */
export function statedBy(first: string, more: number): string {
  return more === 0 ? first : `${first} and ${more} more`
}

/** One of a drawing's values, in the words of who states it. */
export function drawnValue(by: string, quote: string): string {
  return `${by} “${quote}”`
}

/** The text alternative of a drawing: `values` are joined by `DRAWING.and`. */
export function drawnValues(values: string): string {
  return `On one line: ${values}`
}

/** “31”, “24 to 99”, “31 or more”, “up to 40”: what a mark on a line takes in. */
export function spanWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `up to ${to}`
  if (to === null) return `${from} or more`
  return from === to ? from : `${from} to ${to}`
}

export function about(figure: string): string {
  return `about ${figure}`
}

const LANGUAGE = 'en'
/** From here on a tick says “1.2M”: written out, it would run into its neighbour. */
const COMPACT_FROM = 100_000

export function numberOnLine(figure: number, options: Intl.NumberFormatOptions = {}): string {
  const compact = Math.abs(figure) >= COMPACT_FROM ? ({ notation: 'compact', maximumFractionDigits: 1 } as const) : {}
  return new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2, ...compact, ...options }).format(figure)
}

export function dayOnLine(day: number, granularity: 'day' | 'month' | 'year'): string {
  const options = {
    day: { day: 'numeric', month: 'short' },
    month: { month: 'short', year: 'numeric' },
    year: { year: 'numeric' },
  } as const
  return new Intl.DateTimeFormat('en-GB', { ...options[granularity], timeZone: 'UTC' }).format(day * 86_400_000)
}

/** Minutes after midnight. */
export function clockOnLine(minutes: number): string {
  const within = ((Math.round(minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

/** What can be done with the list of differences and with each card. */
export const TOOLS = {
  dismiss: 'Not a difference',
  dismissMore: 'Hide this here and wherever the same two statements meet again',
  hidden: (topic: string) => `Hidden: ${topic}.`,
  undo: 'Undo',
  notKept: 'This could not be saved in your browser.',
} as const

/** The tab of the options that lists what was called no difference. */
export const DISMISSED = {
  tab: 'Dismissed',
  title: 'Not a difference',
  intro: 'Statements that you hid. They are not shown or counted wherever the same two meet again, until you undo it.',
  none: 'Nothing is hidden.',
  failed: 'The list could not be read or changed.',
  since: (kind: string, day: string) => `${kind}, hidden on ${day}`,
  undo: 'Undo',
  undoOne: (topic: string) => `Undo: ${topic}`,
  undoAll: (count: number) => `Undo all ${NUMBER.format(count)}`,
} as const

/** Choosing which differences are listed, and in which order. */
export const CHOOSING = {
  title: 'Filter and sort',
  relations: 'How they differ',
  kind: 'What about',
  anyKind: 'Everything',
  outlet: 'Stated by',
  anyOutlet: 'All outlets',
  order: 'Order',
  strength: 'Strongest first',
  article: 'As in the article',
  counted: (name: string, count: number) => `${name} (${NUMBER.format(count)})`,
  shown: (shown: number, all: number) => `${NUMBER.format(shown)} of ${NUMBER.format(all)} shown`,
  showAll: 'Show all',
} as const

/** Copying and printing what the cards say. */
export const EXPORT = {
  copy: 'Copy',
  copyAll: 'Copy or print',
  copyShown: (count: number) => `Copy these ${NUMBER.format(count)}`,
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  testCase: 'Test case',
  testCaseMore: 'Both quotes and what was read from them, as JSON for a bug report',
  print: 'Printable page',
  printNow: 'Print',
  notPrinted: 'The page could not be opened.',
  gone: 'There is nothing to print: the tab was closed, or shows another page now.',
  articleOf: (outlet: string, date: string) => `${outlet}, ${date}`,
  copied: (what: string) => `${what} copied`,
  notCopied: 'The browser did not allow copying.',
  here: 'This article',
  same: 'says the same as this article',
  noDate: 'no date',
  untitled: 'Untitled',
  demonstration: 'demonstration',
} as const

export const SENTENCE = { show: 'In its sentence' } as const
