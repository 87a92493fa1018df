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

export const RELATIONS = ['conflict', 'precision', 'scope', 'attribution'] as const satisfies readonly Relation[]
