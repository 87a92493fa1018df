/**
 * Words that tell whether a clause speaks of what was or of what will be.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''))
}

export const FUTURE: ReadonlySet<string> =
  words(`will shall won't 'll tomorrow plans planned planning scheduled due expected expects upcoming intends
  intend slated would hopes hoping going aims aiming set poised could may might can should`)

/** Past forms that do not end in -ed. */
export const PAST: ReadonlySet<string> =
  words(`was were had did said told met held went came took gave made began broke fell rose spoke wrote shot hit struck
  killed left flew won lost sent saw found became kept ran put led brought bought sold built fought caught taught thought knew grew drew threw
  blew drove rode stood sat sought paid felt heard read cut shut beat bore chose dealt dug drank ate forgot forgave froze hid hurt laid lay lent lit
  meant overcame quit rang sang sank sought shook shone slept slid spent split spread stole stuck swam swept swore swung tore understood undertook
  woke wore withdrew overthrew been launched taken overtaken given shown seen known gone done begun broken spoken
  written chosen fallen risen driven drawn grown thrown flown hidden worn torn upheld withheld overran overrode overheard oversaw foresaw
  withstood forbade mistook undid redid outran outsold burst wept crept leapt burnt learnt knelt hung flung clung sprang shrank spun stung strode
  trod wove arose awoke befell fed bled rethought retook rebuilt resold remade rewrote sung sunk swum sworn stolen shaken forgotten frozen`)

/** Words in -ed that are no past. */
export const NOT_PAST: ReadonlySet<string> =
  words(`united need speed indeed red bed feed seed exceed proceed succeed hundred sacred naked wicked shed led-by embed
  bred breed weed deed alleged proposed limited unprecedented armed aged so-called`)

/** Where a clause begins or ends. */
export const CLAUSE_ENDS: ReadonlySet<string> = words(`; : — ( ) but while although though which who whereas . ! ?`)
