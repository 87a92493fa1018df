/**
 * Time zones as news text writes them: minutes from UTC, and whose summer time they follow.
 * `null` where letters stand for several zones (IST) or for none ("local time").
 */
export type Summer = 'none' | 'us' | 'eu'

export interface Zone {
  readonly offset: number | null
  readonly summer: Summer
}

const fixed = (offset: number | null): Zone => ({ offset, summer: 'none' })

export const ZONES: readonly (readonly [string, Zone])[] = [
  ['gmt', fixed(0)],
  ['utc', fixed(0)],
  ['g . m . t .', fixed(0)],
  ['bst', fixed(60)],
  ['wat', fixed(60)],
  ['cet', fixed(60)],
  ['cest', fixed(120)],
  ['eet', fixed(120)],
  ['eest', fixed(180)],
  ['msk', fixed(180)],
  ['trt', fixed(180)],
  ['jst', fixed(540)],
  ['kst', fixed(540)],
  ['hkt', fixed(480)],
  ['sgt', fixed(480)],
  ['pkt', fixed(300)],
  ['aest', fixed(600)],
  ['aedt', fixed(660)],
  ['nzst', fixed(720)],
  ['nzdt', fixed(780)],
  ['est', fixed(-300)],
  ['edt', fixed(-240)],
  ['cdt', fixed(-300)],
  ['mst', fixed(-420)],
  ['mdt', fixed(-360)],
  ['pst', fixed(-480)],
  ['pdt', fixed(-420)],
  ['ist', fixed(null)],
  ['cst', fixed(null)],
  ['local time', fixed(null)],
  ['local', fixed(null)],
  ['et', { offset: -300, summer: 'us' }],
  ['e . t .', { offset: -300, summer: 'us' }],
  ['eastern time', { offset: -300, summer: 'us' }],
  ['eastern', { offset: -300, summer: 'us' }],
  ['eastern daylight time', fixed(-240)],
  ['eastern standard time', fixed(-300)],
  ['ct', { offset: -360, summer: 'us' }],
  ['central time', { offset: -360, summer: 'us' }],
  ['mt', { offset: -420, summer: 'us' }],
  ['mountain time', { offset: -420, summer: 'us' }],
  ['pt', { offset: -480, summer: 'us' }],
  ['p . t .', { offset: -480, summer: 'us' }],
  ['pacific time', { offset: -480, summer: 'us' }],
  ['pacific', { offset: -480, summer: 'us' }],
  ['moscow time', fixed(180)],
  ['istanbul time', fixed(180)],
  ['turkish time', fixed(180)],
  ['beijing time', fixed(480)],
  ['tokyo time', fixed(540)],
  ['london time', { offset: 0, summer: 'eu' }],
  ['u . k . time', { offset: 0, summer: 'eu' }],
  ['uk time', { offset: 0, summer: 'eu' }],
  ['paris time', { offset: 60, summer: 'eu' }],
  ['berlin time', { offset: 60, summer: 'eu' }],
  ['brussels time', { offset: 60, summer: 'eu' }],
  ['central european time', { offset: 60, summer: 'eu' }],
  ['kyiv time', { offset: 120, summer: 'eu' }],
  ['kiev time', { offset: 120, summer: 'eu' }],
  ['athens time', { offset: 120, summer: 'eu' }],
]
