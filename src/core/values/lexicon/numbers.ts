/**
 * Number words: "forty" → 40, "dozen" → 12, "hundreds" → 200 to 999.
 */
function table<T>(words: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(words))
}

export const SMALL: ReadonlyMap<string, number> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
})

export const TENS: ReadonlyMap<string, number> = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})

/** What a number is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = table({
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
})

/** Short for a scale, behind digits: "5K", "1.2bn". `m` is read by the kinds, for it also means metres. */
export const SHORT_SCALES: ReadonlyMap<string, number> = table({
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
})

/** Figures that name no number: the least and the most that a reader takes from them. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = table({
  tens: [20, 99],
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  millions: [2e6, 999e6],
  billions: [2e9, 999e9],
  trillions: [2e12, 999e12],
})

/** Vague words of few things: "several", "a few", "a couple"; of some: "a series of strikes". */
export const FEW: readonly (readonly [string, readonly [number, number]])[] = [
  ['several', [3, 9]],
  ['a few', [2, 9]],
  ['few', [2, 9]],
  ['a handful', [2, 9]],
  ['a couple', [2, 3]],
  ['couple', [2, 3]],
  ['a series of', [3, 99]],
  ['a string of', [3, 99]],
  ['a spate of', [3, 99]],
  ['a slew of', [3, 99]],
  ['a raft of', [3, 99]],
  ['a flurry of', [3, 99]],
  ['a number of', [3, 999]],
  ['a trio of', [3, 3]],
  ['a quartet of', [4, 4]],
]

export const ORDINALS: ReadonlyMap<string, number> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
})

/** Denominators: "two-thirds", "a quarter of". */
export const PARTS: ReadonlyMap<string, number> = table({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
})
export const GLYPHS: ReadonlyMap<string, number> = table({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 })
