/**
 * Every word that a reader sees, by the part of the interface that says it. The words themselves stand in public/_locales, a file a language;
 * no verdict in any of them.
 *
 * Example: `statedDifferently(4, 3)` → “4 claims are stated differently by 3 outlets”
 */
import type { Kind, Relation } from '../core/model.ts'
import type { Unsuited } from '../messages.ts'
import { counted, message } from './message.ts'
import type { Quality } from './options/facts.ts'

export { clockOnLine, dayOnLine, momentOnLine, numberOnLine } from './shared/format.ts'

export const NAME = message('extName')
export const UNNAMED = message('outlet_unnamed')

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  conflict: message('relation_conflict'),
  precision: message('relation_precision'),
  scope: message('relation_scope'),
  attribution: message('relation_attribution'),
}

/** After a count of them: “6 differ”. */
export const RELATION_COUNTED: Readonly<Record<Relation, (count: number) => string>> = {
  conflict: count => counted('relation_conflict_counted', count),
  precision: count => counted('relation_precision_counted', count),
  scope: count => counted('relation_scope_counted', count),
  attribution: count => counted('relation_attribution_counted', count),
}

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  date: message('kind_date'),
  time: message('kind_time'),
  duration: message('kind_duration'),
  count: message('kind_count'),
  money: message('kind_money'),
  percentage: message('kind_percentage'),
  measure: message('kind_measure'),
  place: message('kind_place'),
  role: message('kind_role'),
  name: message('kind_name'),
  participants: message('kind_participants'),
  attribution: message('kind_attribution'),
  polarity: message('kind_polarity'),
  status: message('kind_status'),
  cause: message('kind_cause'),
  characterisation: message('kind_characterisation'),
  other: message('kind_unlisted'),
}

export const UNSUITED_WORDS: Readonly<Record<Unsuited, string>> = {
  'too-short': message('unsuited_too_short'),
  paywall: message('unsuited_paywall'),
  'live-blog': message('unsuited_live_blog'),
  language: message('unsuited_language'),
}

/** A phrase that other messages take in: “31 reports”. */
const reports = (count: number): string => counted('reports', count)

/** Outlets that ran near copies of one text are one voice: “4 outlets, 3 voices”. */
function outletsAndVoices(outlets: number, voices: number): string {
  const counting = counted('outlets', outlets)
  return voices < outlets ? message('outlets_and_voices', counting, counted('voices', voices)) : counting
}

export function statedDifferently(claims: number, outlets: number, voices = outlets): string {
  return counted('stated_differently', claims, outletsAndVoices(outlets, voices))
}

export function saysTheSame(outlets: number): string {
  return counted('says_the_same', outlets)
}

/** With the mark that opens a list: “2 outlets say the same as this article:” */
export function beforeList(words: string): string {
  return message('before_list', words)
}

export function comparedWith(reports: number, outlets: number, voices = outlets): string {
  return counted('compared_with', reports, outletsAndVoices(outlets, voices))
}

/** Of another event as far as can be told. */
export function relatedTo(reports: number): string {
  return counted('related_to', reports)
}

/** One report states both sides of a difference itself. */
export const ALSO = { here: message('also_here'), there: message('also_there') } as const

/** `original`: the outlet that it repeats, null for this article. */
export function nearCopyOf(original: string | null): string {
  return original === null ? message('near_copy_of_this') : message('near_copy_of', original)
}

/** Why what is compared is not all of the article. */
export const partialWords = (partial: true | number) => (partial === true ? SIDEBAR.partial : SIDEBAR.beginning(partial))

export function searchedThrough(reports: number): string {
  return reports === 0 ? message('searched_none') : counted('searched_through', reports)
}

export function tabName(claims: number | null): string {
  return claims === null ? message('tab_open') : counted('tab_open_counted', claims)
}

/** How far apart two reports were published. */
export const APART = {
  sameDay: message('time_same_day'),
  sameTime: message('time_same_time'),
  minutes: (count: number, later: boolean) => counted(later ? 'time_minutes_later' : 'time_minutes_earlier', count),
  hours: (count: number, later: boolean) => counted(later ? 'time_hours_later' : 'time_hours_earlier', count),
  days: (count: number, later: boolean) => counted(later ? 'time_days_later' : 'time_days_earlier', count),
  /** `apart`: what one of the others gave. */
  thanHere: (apart: string) => message('time_than_here', apart),
} as const

/** Over what two reports have in common. */
export const WHY = { same: message('why_same_story'), near: message('why_in_common') } as const

/** How far apart two reports of a story were published, whichever came first. */
export function daysApart(days: number): string {
  return counted('why_days_apart', days)
}

export const SIDEBAR = {
  reading: message('sidebar_reading'),
  nothingComparable: message('sidebar_nothing_comparable'),
  nothingDifferent: message('sidebar_nothing_different'),
  nothingDifferentMore: message('sidebar_nothing_different_more'),
  partial: message('sidebar_partial'),
  beginning: (words: number) => counted('sidebar_beginning', words),
  unread: (why: string) => message('sidebar_unread', why),
  unsuited: message('sidebar_unsuited'),
  failed: message('sidebar_failed'),
  retry: message('sidebar_retry'),
  here: message('sidebar_here'),
  others: message('sidebar_others'),
  findHere: message('sidebar_find_here'),
  relatedMore: message('sidebar_related_more'),
  demonstration: message('demonstration'),
  demonstrationMore: message('demonstration_more'),
  dateUnknown: message('date_unknown'),
  search: message('sidebar_search'),
  noHit: message('sidebar_no_hit'),
  moveLeft: message('sidebar_move_left'),
  moveRight: message('sidebar_move_right'),
  collapse: message('sidebar_collapse'),
  close: message('sidebar_close'),
  siteOff: message('site_off'),
  nowhere: message('sidebar_nowhere'),
  newTab: ` ${message('link_new_tab')}`,
} as const

export const POPUP = {
  loading: message('popup_loading'),
  reading: message('sidebar_reading'),
  waiting: message('popup_waiting'),
  read: message('popup_read'),
  notArticle: message('popup_not_article'),
  notWeb: message('popup_not_web'),
  off: message('popup_off'),
  noAccess: message('popup_no_access'),
  allow: message('popup_allow'),
  denied: message('popup_denied'),
  openSidebar: message('popup_open_sidebar'),
  siteOff: message('site_off'),
  siteOn: message('popup_site_on'),
  options: message('popup_options'),
  top: message('popup_top'),
  more: (count: number) => counted('popup_more', count),
  /** The last of a list, after the names of the first outlets. */
  moreOutlets: (count: number) => counted('popup_more_outlets', count),
  whyNothing: message('popup_why_nothing'),
  whyNone: message('popup_why_none'),
  whyDated: message('popup_why_dated'),
  whyUndated: message('popup_why_undated'),
  whyRelated: (titles: string) => message('popup_why_related', titles),
  /** One of those titles. */
  reportNamed: (title: string, outlet: string) => message('popup_report_named', title, outlet),
  remember: message('popup_remember'),
  remembered: message('popup_remembered'),
  forget: message('popup_forget'),
  notRemembered: message('popup_not_remembered'),
  gone: message('popup_gone'),
  failed: message('sidebar_failed'),
} as const

export const OPTIONS = {
  title: message('options_title'),
  intro: message('options_intro'),
  reading: message('options_reading'),
  highlights: message('options_highlights'),
  highlightsMore: message('options_highlights_more'),
  level: message('options_level'),
  levels: { high: message('options_level_high'), normal: message('options_level_normal'), low: message('options_level_low') },
  levelMore: message('options_level_more'),
  levelExample: (count: number) => counted('options_level_example', count),
  opensItself: message('options_opens_itself'),
  opensItselfMore: message('options_opens_itself_more'),
  automatic: message('options_automatic'),
  automaticMore: message('options_automatic_more'),
  theme: message('options_theme'),
  themes: { system: message('options_theme_system'), light: message('options_theme_light'), dark: message('options_theme_dark') },
  textSize: message('options_text_size'),
  textSizes: {
    small: message('options_text_size_small'),
    normal: message('options_text_size_normal'),
    large: message('options_text_size_large'),
  },
  side: message('options_side'),
  left: message('options_left'),
  right: message('options_right'),
  packs: message('options_packs'),
  packsFailed: message('options_packs_failed'),
  pack: (count: number, demonstration: boolean) => (demonstration ? message('options_pack_demonstration', reports(count)) : reports(count)),
  sites: message('options_sites'),
  noSites: message('options_no_sites'),
  addSite: message('options_add_site'),
  addSiteMore: message('options_add_site_more'),
  add: message('options_add'),
  remove: message('options_remove'),
  removeSite: (site: string) => message('options_remove_named', site),
  notASite: message('options_not_a_site'),
  alreadyOff: (site: string) => message('options_already_off', site),
  exportSites: message('options_export_sites'),
  importSites: message('options_import_sites'),
  sitesImported: (added: number, refused: number) =>
    refused > 0
      ? counted('options_sites_imported_refused', added, counted('options_sites_lines', refused))
      : counted('options_sites_imported', added),
  sitesTooLarge: message('options_sites_too_large'),
  saved: message('options_saved'),
  notSaved: message('options_not_saved'),
} as const

/** Names of regions as src/feeds/outlets.json has them. */
export const REGIONS: Readonly<Record<string, string>> = {
  Africa: message('region_africa'),
  'Middle East': message('region_middle_east'),
  'South Asia': message('region_south_asia'),
  'Central Asia': message('region_central_asia'),
  'East Asia': message('region_east_asia'),
  'Southeast Asia': message('region_southeast_asia'),
  Europe: message('region_europe'),
  'Eastern Europe': message('region_eastern_europe'),
  'North America': message('region_north_america'),
  'Latin America and the Caribbean': message('region_latin_america'),
  Oceania: message('region_oceania'),
  International: message('region_international'),
}

export const FEEDS = {
  title: message('feeds_title'),
  intro: message('feeds_intro'),
  failed: message('feeds_failed'),
  none: message('feeds_none'),
  search: message('feeds_search'),
  found: (count: number) => (count === 0 ? message('feeds_found_none') : counted('feeds_found', count)),
  ofRegion: (region: string, chosen: number, all: number) => message('feeds_of_region', REGIONS[region] ?? region, chosen, all),
  pages: message('feeds_pages'),
  pagesMore: (sites: string) => message('feeds_pages_more', sites),
  refused: message('feeds_refused'),
  never: message('feeds_never'),
  read: (when: string, kept: number) => message('feeds_read', when, reports(kept)),
  add: message('feeds_add'),
  addButton: message('feeds_add_button'),
  foundInstead: message('feeds_found_instead'),
  readNow: message('feeds_read_now'),
  reading: message('feeds_reading'),
  readDone: (tried: number, kept: number, failed: number) =>
    message('feeds_done', counted('feeds_done_read', tried), counted('feeds_done_kept', kept), counted('feeds_done_failed', failed)),
  importOpml: message('feeds_import_opml'),
  exportOpml: message('feeds_export_opml'),
  imported: (added: number, known: number, refused: number) =>
    message(
      'feeds_imported',
      counted('feeds_imported_added', added),
      counted('feeds_imported_known', known),
      counted('feeds_imported_refused', refused),
    ),
  subscriptions: message('feeds_subscriptions'),
  subscriptionsMore: message('feeds_subscriptions_more'),
  subscribe: message('feeds_subscribe'),
  subscribeButton: message('feeds_subscribe_button'),
  notAnAddress: message('feeds_not_an_address'),
  remove: (title: string) => message('options_remove_named', title),
  wentWrong: message('went_wrong'),
} as const

/** What became of an opened pack. */
function openedLine({ added, updated, known }: { readonly added: number; readonly updated: number; readonly known: number }): string {
  const more = [updated > 0 ? counted('stored_opened_updated', updated) : '', known > 0 ? counted('stored_opened_known', known) : '']
  return [counted('stored_opened_added', added), ...more.filter(Boolean)].join(', ')
}

const PROGRESS = {
  reading: 'stored_progress_reading',
  checking: 'stored_progress_checking',
  adding: 'stored_progress_adding',
  writing: 'stored_progress_writing',
} as const

export const STORED = {
  title: message('stored_title'),
  intro: message('stored_intro'),
  failed: message('stored_failed'),
  wentWrong: message('went_wrong'),
  total: (count: number, size: string) => message('stored_total', reports(count), size),
  empty: message('stored_empty'),
  totalMore: (remembered: number, disk: string | null) =>
    [remembered > 0 ? counted('stored_remembered', remembered) : '', disk === null ? '' : message('stored_disk', disk)]
      .filter(Boolean)
      .join(' '),
  remember: message('stored_remember'),
  rememberMore: message('stored_remember_more'),
  limits: message('stored_limits'),
  days: message('stored_days'),
  megabytes: message('stored_megabytes'),
  limitsMore: message('stored_limits_more'),
  apply: message('stored_apply'),
  notWithin: (min: number, max: number) => message('stored_not_within', min, max),
  applied: (removed: number) => (removed === 0 ? message('stored_applied_none') : counted('stored_applied', removed)),
  from: message('stored_from'),
  byOutlet: message('stored_by_outlet'),
  byDay: message('stored_by_day'),
  bars: (first: string, last: string, most: number) => message('stored_bars', first, last, most),
  bar: (day: string, count: number) => message('stored_bar', day, reports(count)),
  undated: message('stored_undated'),
  bundled: (name: string) => message('stored_origin_bundled', name),
  file: (name: string) => message('stored_origin_file', name),
  subscription: (name: string) => message('stored_origin_subscription', name),
  feed: (name: string) => message('stored_origin_feed', name),
  page: message('stored_origin_page'),
  reports,
  delete: message('stored_delete'),
  deleteOne: (title: string) => message('stored_delete_named', title),
  deleteFrom: (origin: string) => message('stored_delete_from', origin),
  deleteFromAsk: (origin: string, count: number) => counted('stored_delete_from_ask', count, origin),
  deleteAll: message('stored_delete_all'),
  deleteAllAsk: (count: number) => counted('stored_delete_all_ask', count),
  deleted: (removed: number) => counted('stored_deleted', removed),
  keep: message('stored_keep'),
  packs: message('stored_packs'),
  open: message('stored_open'),
  openMore: message('stored_open_more'),
  drop: message('stored_drop'),
  progress: (stage: keyof typeof PROGRESS, percent: number) => message(PROGRESS[stage], percent),
  starting: message('stored_starting'),
  stop: message('stored_stop'),
  stopped: (name: string) => message('stored_stopped', name),
  opened: (name: string, counts: Parameters<typeof openedLine>[0]) => message('stored_opened', name, openedLine(counts)),
  openedMadeUp: message('stored_opened_made_up'),
  /** `removed`: the oldest that went so that the limits hold. */
  wentAgain: (removed: number) => counted('stored_went_again', removed),
  notOpened: (name: string, why: string) => message('stored_not_opened', name, why),
  export: message('stored_export'),
  exportMore: message('stored_export_more'),
  sentences: message('stored_sentences'),
  sentencesMore: message('stored_sentences_more'),
  exported: (count: number, files: number) =>
    files === 1 ? counted('stored_exported', count) : counted('stored_exported_files', count, files),
  exportedLeft: (left: number) => counted('stored_exported_left', left),
  waiting: (files: number) => counted('stored_waiting', files),
  list: message('stored_list'),
  search: message('stored_search'),
  near: message('stored_near'),
  outlet: message('stored_outlet'),
  anyOutlet: message('stored_any_outlet'),
  origin: message('stored_origin'),
  anyOrigin: message('stored_any_origin'),
  noHit: message('stored_no_hit'),
  more: message('stored_more'),
  untitled: message('stored_untitled'),
  thin: message('stored_thin'),
  changed: (when: string) => message('stored_changed', when),
  requests: message('requests_title'),
  requestsMore: message('requests_more'),
  noRequests: message('requests_none'),
  noAnswer: message('requests_no_answer'),
  clearRequests: message('requests_clear'),
} as const

/** The tabs of the options. */
export const TABS = {
  name: message('tabs_name'),
  reading: message('tabs_reading'),
  sites: message('tabs_sites'),
  corpus: message('tabs_corpus'),
  privacy: message('tabs_privacy'),
  keys: message('tabs_keys'),
  about: message('tabs_about'),
} as const

export const PRIVACY = {
  title: message('privacy_title'),
  intro: message('privacy_intro'),
  what: message('privacy_what'),
  where: message('privacy_where'),
  until: message('privacy_until'),
  stored: [
    [message('privacy_settings'), message('privacy_settings_where'), message('privacy_settings_until')],
    [message('privacy_dismissed'), message('privacy_settings_where'), message('privacy_dismissed_until')],
    [message('privacy_claims'), message('privacy_database'), message('privacy_claims_until')],
    [message('privacy_feeds'), message('privacy_database'), message('privacy_feeds_until')],
    [message('privacy_tabs'), message('privacy_tabs_where'), message('privacy_tabs_until')],
  ],
  net: message('privacy_net'),
  netMore: message('privacy_net_more'),
} as const

export const KEYS = {
  title: message('keys_title'),
  toggle: message('commandToggle'),
  none: message('keys_none'),
  list: [
    [message('keys_esc'), message('keys_esc_what')],
    ['J', message('keys_next')],
    ['K', message('following_previous')],
    [message('keys_enter'), message('keys_enter_what')],
  ],
  change: message('keys_change'),
} as const

export const ABOUT = {
  what: message('about_what'),
  quality: message('about_quality'),
  measured: ({ precision, recall, stories }: Quality, measured: string) => message('about_measured', stories, precision, recall, measured),
  measuredMore: message('about_measured_more'),
  parts: message('about_parts'),
  partsMore: message('about_parts_more'),
  welcome: message('about_welcome'),
} as const

/** The page that opens once, after the extension was installed. */
export const WELCOME = {
  title: message('welcome_title'),
  intro: message('welcome_intro'),
  example: message('welcome_example'),
  exampleMore: message('welcome_example_more'),
  article: message('welcome_article'),
  failed: message('welcome_failed'),
  choices: message('welcome_choices'),
  choicesMore: message('welcome_choices_more'),
  packsMore: message('welcome_packs_more'),
  remembers: { yes: message('welcome_remember_yes'), no: message('welcome_remember_no') },
  when: message('welcome_when'),
  whens: { every: message('welcome_when_every'), click: message('welcome_when_click') },
  whenMore: message('welcome_when_more'),
  withheld: message('welcome_withheld'),
  allow: message('welcome_allow'),
  done: message('welcome_done'),
} as const

/** The page and the list of differences, one beside the other. */
export const FOLLOWING = {
  next: message('following_next'),
  previous: message('following_previous'),
  withKey: (name: string, key: string) => message('following_with_key', name, key),
  openPanel: message('following_open_panel'),
  panelRefused: message('following_panel_refused'),
  notSaved: message('following_not_saved'),
  placement: message('following_placement'),
  placements: { page: message('following_placement_page'), panel: message('following_placement_panel') },
  placementMore: message('following_placement_more'),
  stepKeys: message('following_step_keys'),
  stepKeysMore: message('following_step_keys_more'),
} as const

// ── The overview and the drawings ───────────────────────────────────────────────────────────────

/** In a cell of the overview: how an outlet states a topic, beside this article. */
export const CELL_WORDS: Readonly<Record<Relation | 'same' | 'silent', string>> = {
  ...RELATION_WORDS,
  same: message('cell_same'),
  silent: message('cell_silent'),
}

export const OVERVIEW = {
  name: message('overview_name'),
  topic: message('overview_topic'),
  hint: message('overview_hint'),
  fewer: message('overview_fewer'),
} as const

/** What a cell of the overview says to those who hear it. */
export function cellName(outlet: string, state: Relation | 'same' | 'silent', quote: string | null): string {
  return quote === null ? message('cell_name', outlet, CELL_WORDS[state]) : message('cell_name_quoted', outlet, CELL_WORDS[state], quote)
}

export function voiceOf(outlets: number): string {
  return counted('overview_voice', outlets)
}

export function showAll(topics: number, outlets: number): string {
  return message('overview_all', counted('topics', topics), counted('outlets', outlets))
}

export const DRAWING = {
  here: SIDEBAR.here,
  /** Between the name and the value over a mark. */
  between: ' · ',
  and: '; ',
} as const

/** Outlets that state one value: “The Quay”, “The Quay and 2 more”. */
export function statedBy(first: string, more: number): string {
  return more === 0 ? first : counted('drawing_stated_by', more, first)
}

/** One of a drawing's values, in the words of who states it. */
export function drawnValue(by: string, quote: string): string {
  return message('drawing_value', by, quote)
}

/** The text alternative of a drawing: `values` are joined by `DRAWING.and`. */
export function drawnValues(values: string): string {
  return message('drawing_values', values)
}

/** One of the statements of a drawing of steps: `when` it was published, in the words of who states it. */
export function drawnStep(when: string, by: string, quote: string): string {
  return message('drawing_step', when, by, quote)
}

/** The text alternative of a drawing of steps: `statements` are joined by `DRAWING.and`. */
export function drawnSteps(statements: string): string {
  return message('drawing_steps', statements)
}

/** “31”, “24 to 99”, “31 or more”, “up to 40”: what a mark on a line takes in. */
export function spanWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : message('span_up_to', to)
  if (to === null) return message('span_or_more', from)
  return from === to ? from : message('span_from_to', from, to)
}

export function about(figure: string): string {
  return message('span_about', figure)
}

/** What can be done with the list of differences and with each card. */
export const TOOLS = {
  dismiss: message('tools_dismiss'),
  dismissMore: message('tools_dismiss_more'),
  hidden: (topic: string) => message('tools_hidden', topic),
  undo: message('tools_undo'),
  notKept: message('tools_not_kept'),
} as const

/** What was called no difference before, on its page. */
export const HIDDEN = {
  byYou: (count: number) => counted('hidden_by_you', count),
  nothingElse: message('hidden_nothing_else'),
  inSidebar: message('hidden_in_sidebar'),
} as const

/** The tab of the options that lists what was called no difference. */
export const DISMISSED = {
  tab: message('dismissed_tab'),
  title: message('tools_dismiss'),
  intro: message('dismissed_intro'),
  none: message('dismissed_none'),
  failed: message('dismissed_failed'),
  since: (kind: string, day: string) => message('dismissed_since', kind, day),
  undo: message('tools_undo'),
  undoOne: (topic: string) => message('dismissed_undo_named', topic),
  undoAll: (count: number) => message('dismissed_undo_all', count),
} as const

/** Choosing which differences are listed, and in which order. */
export const CHOOSING = {
  title: message('choosing_title'),
  relations: message('choosing_relations'),
  kind: message('choosing_kind'),
  anyKind: message('choosing_any_kind'),
  outlet: message('choosing_outlet'),
  anyOutlet: message('stored_any_outlet'),
  order: message('choosing_order'),
  strength: message('choosing_strength'),
  article: message('choosing_article'),
  counted: (name: string, count: number) => message('choosing_counted', name, count),
  shown: (shown: number, all: number) => message('choosing_shown', shown, all),
  showAll: message('choosing_show_all'),
} as const

/** Copying and printing what the cards say. */
export const EXPORT = {
  copy: message('export_copy'),
  copyAll: message('export_copy_all'),
  copyShown: (count: number) => message('export_copy_shown', count),
  markdown: message('export_markdown'),
  csv: message('export_csv'),
  json: message('export_json'),
  testCase: message('export_test_case'),
  testCaseMore: message('export_test_case_more'),
  print: message('export_print'),
  printNow: message('export_print_now'),
  save: message('export_save'),
  saveAs: (form: string) => message('export_save_as', form),
  notPrinted: message('export_not_printed'),
  gone: message('export_gone'),
  articleOf: (outlet: string, date: string) => message('export_article_of', outlet, date),
  copied: (what: string) => message('export_copied', what),
  notCopied: message('export_not_copied'),
  here: message('sidebar_here'),
  same: message('export_same'),
  noDate: message('date_unknown'),
  untitled: message('stored_untitled'),
  demonstration: message('demonstration'),
} as const

export const SENTENCE = { show: message('sentence_show') } as const
