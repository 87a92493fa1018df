/**
 * Currencies by sign, by code and by word: "$" → USD, "A$" → AUD, "euros" → EUR.
 * A word shared by several countries is `?` unless a country stands before it ("Australian dollars").
 */
function table(words: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words))
}

/** A bare "$" is read as the dollar of the United States: other dollars are written A$, C$ where both could be meant. */
export const SIGNS: ReadonlyMap<string, string> = table({
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': '?',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
})

/** Letters glued before "$". */
export const DOLLARS: ReadonlyMap<string, string> = table({
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  z: 'ZWL',
})

/** Codes, before or behind the figure. */
export const CODES: ReadonlyMap<string, string> = table({
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  inr: 'INR',
  rub: 'RUB',
  uah: 'UAH',
  chf: 'CHF',
  aud: 'AUD',
  cad: 'CAD',
  nzd: 'NZD',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  czk: 'CZK',
  huf: 'HUF',
  zar: 'ZAR',
  brl: 'BRL',
  mxn: 'MXN',
  krw: 'KRW',
  hkd: 'HKD',
  sgd: 'SGD',
  ils: 'ILS',
  rs: 'INR',
})

export const CURRENCY_WORDS: ReadonlyMap<string, string> = table({
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  greenbacks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: '?',
  rupees: '?',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  lira: 'TRY',
  liras: 'TRY',
  won: 'KRW',
  shekel: 'ILS',
  shekels: 'ILS',
  zloty: 'PLN',
  zlotys: 'PLN',
  peso: '?',
  pesos: '?',
  rand: 'ZAR',
  real: 'BRL',
  reais: 'BRL',
  franc: '?',
  francs: '?',
  koruna: 'CZK',
  korunas: 'CZK',
  krona: 'SEK',
  kronor: 'SEK',
  kroner: '?',
  dinar: '?',
  dinars: '?',
  dirham: 'AED',
  dirhams: 'AED',
  riyal: '?',
  riyals: '?',
  naira: 'NGN',
  shilling: '?',
  shillings: '?',
  baht: 'THB',
  ringgit: 'MYR',
  drachma: 'GRD',
  drachmas: 'GRD',
})

/** The hundredth part of a currency. */
export const CENTS: ReadonlyMap<string, string> = table({ cent: '?', cents: '?', pence: 'GBP', penny: 'GBP', p: 'GBP', '¢': 'USD' })

/** Whose dollar, franc, rupee, peso: the country's word and the currency's. */
export const WHOSE: ReadonlyMap<string, string> = table({
  'us dollar': 'USD',
  'american dollar': 'USD',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'singapore dollar': 'SGD',
  'swiss franc': 'CHF',
  'cfa franc': 'XOF',
  'indian rupee': 'INR',
  'pakistani rupee': 'PKR',
  'mexican peso': 'MXN',
  'philippine peso': 'PHP',
  'argentine peso': 'ARS',
  'egyptian pound': 'EGP',
  'syrian pound': 'SYP',
  'lebanese pound': 'LBP',
  'turkish lira': 'TRY',
  'british pound': 'GBP',
  'russian ruble': 'RUB',
  'russian rouble': 'RUB',
  'kuwaiti dinar': 'KWD',
  'saudi riyal': 'SAR',
  'iranian rial': 'IRR',
})
export const COUNTRIES: ReadonlySet<string> = new Set([...WHOSE.keys()].map(words => words.split(' ')[0] ?? ''))
