/**
 * What a corpus is to the rest: somewhere reports are looked up, whatever holds them. Types only.
 *
 * The bundled packs, the reader's own store, a pack in a file and, one day, a team's search engine answer the same two questions:
 * which reports may be about this article's story (heads, cheap), and what do these reports state (claims, one read each).
 */
import type { Report, ReportHead } from './model.ts'

/** A word or name that an article is looked up by. */
export interface KeyTerm {
  /** 24 bits of a hash of the term, the same everywhere and for ever. */
  readonly hash: number
  /** How telling it is for this text, 1..255. */
  readonly impact: number
  /** As the text writes it, for "shared: …". */
  readonly words: string
}

/** What an article is looked up by: made from its text alone, in about a millisecond, without the language model. */
export interface Query {
  readonly terms: readonly KeyTerm[]
  /** ISO 8601, or null where the article doesn't say. */
  readonly published: string | null
  readonly url: string | null
  readonly fingerprint: string
}

/** What was found, and among how many: the more were looked at, the more strangers come near by chance. */
export interface Candidates<Head extends ReportHead = ReportHead> {
  /** Likeliest first. */
  readonly heads: readonly Head[]
  /** Reports that were looked at: those of the days around the article, or all. */
  readonly searched: number
}

export interface CorpusSource {
  /** For messages: "Bundled packs", "This device". */
  readonly name: string
  /**
   * An article of this day is about to be looked up: what its query will need may be read while its terms are made. Only to gain time:
   * to be awaited before the work begins, since it is done as soon as the reading goes by itself, and never fails. `published` as in `Query`.
   */
  expect?(published: string | null): Promise<void>
  /** Heads of reports that may be about the article's story, at most `most`. */
  candidates(query: Query, most: number): Promise<Candidates>
  /** Whole reports in the order asked; those that are gone are left out. */
  reports(ids: readonly string[]): Promise<readonly Report[]>
  /** How many reports it holds. */
  size(): Promise<number>
}

/** What became of reports that were added. */
export interface Added {
  readonly added: number
  /** Known by their address, with another text: these took the place of the old ones. */
  readonly updated: number
  /** Known already, word for word. */
  readonly known: number
}

/** A corpus that can be changed. Each call is done whole or not at all, whenever the process dies. */
export interface WritableSource extends CorpusSource {
  add(reports: readonly Report[]): Promise<Added>
  remove(ids: readonly string[]): Promise<number>
}
