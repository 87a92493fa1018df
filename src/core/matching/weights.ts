/**
 * What each likeness of two reports weighs. Written by `npm run fit:match`, never by hand; the names are those of likeness.ts.
 *
 * Fitted to 14740 pairs of reports, most of them of 49 annotated stories; scripts/fit-match.mjs says how.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  always: -5.607,
  'common names': 0.221,
  copied: 0.165,
  'days apart': -1.498,
  'few terms': 1.164,
  headlines: 1.029,
  names: 2.369,
  'no date': -1.094,
  'no headline': -0.359,
  numbers: 2.27,
  places: -0.366,
  'rare names': 3.881,
  'rare numbers': 2.75,
  'rare words': 2.122,
  terms: 1.545,
  'top names, less': 0.945,
  'top names, more': 0.736,
  'top terms, less': 1.42,
  'top terms, more': 1.27,
  words: -0.932,
}
