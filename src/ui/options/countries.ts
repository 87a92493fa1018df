/**
 * A country as src/feeds/outlets.json names it, in English → its name in the language of the interface.
 *
 * In German: `countryWords('South Korea')` → “Südkorea”. What has no code stays as it is.
 */
import { language } from '../message.ts'

/** ISO 3166; 002 is the code of the United Nations for all of Africa. */
const CODES: Readonly<Record<string, string>> = {
  Africa: '002',
  Argentina: 'AR',
  Australia: 'AU',
  Bangladesh: 'BD',
  Belgium: 'BE',
  'Bosnia and Herzegovina': 'BA',
  Brazil: 'BR',
  Canada: 'CA',
  China: 'CN',
  'Costa Rica': 'CR',
  Egypt: 'EG',
  Ethiopia: 'ET',
  France: 'FR',
  Germany: 'DE',
  Ghana: 'GH',
  'Hong Kong': 'HK',
  India: 'IN',
  Indonesia: 'ID',
  Iran: 'IR',
  Israel: 'IL',
  Jamaica: 'JM',
  Japan: 'JP',
  Kazakhstan: 'KZ',
  Kenya: 'KE',
  Kyrgyzstan: 'KG',
  Latvia: 'LV',
  Mexico: 'MX',
  Myanmar: 'MM',
  Nepal: 'NP',
  Netherlands: 'NL',
  'New Zealand': 'NZ',
  Nigeria: 'NG',
  Pakistan: 'PK',
  Philippines: 'PH',
  Poland: 'PL',
  Qatar: 'QA',
  Russia: 'RU',
  'Saudi Arabia': 'SA',
  Singapore: 'SG',
  'South Africa': 'ZA',
  'South Korea': 'KR',
  'Sri Lanka': 'LK',
  Taiwan: 'TW',
  Thailand: 'TH',
  Turkey: 'TR',
  Ukraine: 'UA',
  'United Kingdom': 'GB',
  'United Nations': 'UN',
  'United States': 'US',
  Uruguay: 'UY',
  Vietnam: 'VN',
}

/** English names stand in the list already, as outlets there write them. */
const isEnglish = new Intl.Locale(language()).language === 'en'
const names = new Intl.DisplayNames(language(), { type: 'region', style: 'short' })

export const hasCode = (country: string): boolean => country in CODES

export function countryWords(country: string): string {
  const code = CODES[country]
  return isEnglish || code === undefined ? country : (names.of(code) ?? country)
}
