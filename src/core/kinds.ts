/** The kinds of claims, relations and levels as lists, for whoever checks what comes from outside. */
import type { Kind, Relation } from './model.ts'

export const KINDS = [
  'date',
  'time',
  'duration',
  'count',
  'money',
  'percentage',
  'measure',
  'place',
  'role',
  'name',
  'participants',
  'attribution',
  'polarity',
  'status',
  'cause',
  'characterisation',
  'other',
] as const satisfies readonly Kind[]

/** Kinds whose values are figures, dates or times; the others are told by words. */
export const MEASURED_KINDS: ReadonlySet<Kind> = new Set(['date', 'time', 'duration', 'count', 'money', 'percentage', 'measure'])

/** In the order in which marks that lie on one another are seen: the first on top. */
export const RELATIONS = ['conflict', 'precision', 'scope', 'attribution'] as const satisfies readonly Relation[]

/** How sure a difference has to be to be shown, the surest first. */
export const LEVELS = ['high', 'normal', 'low'] as const
export type Level = (typeof LEVELS)[number]
