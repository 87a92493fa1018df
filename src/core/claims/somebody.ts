/**
 * Whether a noun is somebody who acts: a person by kind, trade or office, or a body.
 *
 * "gunman", "referee", "parliament" → true; "fog", "strike" → false.
 */
import { DOERS } from './lexicon/agents.ts'
import { DESCRIBERS } from './lexicon/describers.ts'
import { BODIES } from './lexicon/groups.ts'
import { ANYBODY_WORDS, PEOPLE_WORDS } from './lexicon/people.ts'
import { wordSet } from './lexicon/tables.ts'

/** Bodies that decide. */
const BOARDS = wordSet('parliament congress senate cabinet council committee board commission jury team club party bank agency ministry')

/** `lemma` in lower case. */
export const isSomebody = (lemma: string): boolean =>
  PEOPLE_WORDS.has(lemma) || ANYBODY_WORDS.has(lemma) || DESCRIBERS.has(lemma) || BODIES.has(lemma) || DOERS.has(lemma) || BOARDS.has(lemma)
