/** The kinds of claims and relations as lists, for whoever checks what comes from outside. */
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

export const RELATIONS = ['conflict', 'precision', 'scope', 'attribution'] as const satisfies readonly Relation[]
