/** One word or mark of a sentence, with its part of speech: "negotiators" → lemma "negotiator", NOUN. */
import type { Span } from '../model.ts'

/** Universal part-of-speech tags as the library gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** A token read otherwise. Tokens are looked at more often than anything: made alike, they stay quick to look at. */
export function retagged({ start, end, text, lower, lemma }: Token, pos: PartOfSpeech, other = lemma): Token {
  return { start, end, text, lower, lemma: other, pos }
}
