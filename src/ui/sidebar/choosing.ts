/**
 * Differences and what the reader chose to see → those that are listed, in the order that was chosen.
 *
 * A choice of “The Quay” lists the cards on which The Quay is quoted; beside an article that it never reported, all of them.
 */
import { KINDS, RELATIONS } from '../../core/kinds.ts'
import type { Difference, Kind, Relation } from '../../core/model.ts'
import type { Filter, Sort } from '../../settings.ts'
import { compareNames } from '../shared/order.ts'

export interface Counted<T> {
  readonly value: T
  readonly count: number
}

export interface Choices {
  readonly relations: readonly Counted<Relation>[]
  readonly kinds: readonly Counted<Kind>[]
  readonly outlets: readonly Counted<string>[]
}

const outletsOf = ({ there }: Difference) => new Set(there.flatMap(({ outlet }) => outlet ?? []))

function count<T>(all: readonly T[], values: readonly T[]): readonly Counted<T>[] {
  return values.flatMap(value => {
    const times = all.filter(one => one === value).length
    return times === 0 ? [] : { value, count: times }
  })
}

/** What there is to choose from, and on how many cards it is. */
export function choicesOf(differences: readonly Difference[]): Choices {
  const outlets = differences.flatMap(difference => [...outletsOf(difference)])
  return {
    relations: count(
      differences.map(({ relation }) => relation),
      RELATIONS,
    ),
    kinds: count(
      differences.map(({ kind }) => kind),
      KINDS,
    ),
    outlets: count(outlets, [...new Set(outlets)].sort(compareNames)),
  }
}

/** A remembered choice of what this comparison has not at all says nothing about it. */
export function fitting({ relations, kind, outlet }: Filter, choices: Choices): Filter {
  return {
    relations: relations.filter(one => choices.relations.some(({ value }) => value === one)),
    kind: choices.kinds.some(({ value }) => value === kind) ? kind : null,
    outlet: choices.outlets.some(({ value }) => value === outlet) ? outlet : null,
  }
}

export function isFilter({ relations, kind, outlet }: Filter): boolean {
  return relations.length > 0 || kind !== null || outlet !== null
}

export function passes(difference: Difference, { relations, kind, outlet }: Filter): boolean {
  return (
    (relations.length === 0 || relations.includes(difference.relation)) &&
    (kind === null || difference.kind === kind) &&
    (outlet === null || outletsOf(difference).has(outlet))
  )
}

/** By strength is how core gives them. */
export function inOrder<T extends { readonly difference: Difference }>(placed: readonly T[], sort: Sort): readonly T[] {
  return sort === 'strength' ? placed : placed.toSorted((a, b) => a.difference.here.start - b.difference.here.start)
}
