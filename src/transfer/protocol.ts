/**
 * What the options page and the worker that reads and writes pack files say to each other. The whole protocol.
 *
 * The page says { do: 'open', file }; the worker says { is: 'progress', … } now and then, and at last { is: 'opened', added: 120, … }.
 */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const line = v.pipe(v.string(), v.maxLength(1000))

export const orderSchema = v.variant('do', [
  v.object({ do: v.literal('open'), file: v.instance(File) }),
  /** `name` is what the pack is called; with whole sentences it is for one's own use only. */
  v.object({ do: v.literal('export'), name: v.pipe(line, v.minLength(1)), sentences: v.boolean() }),
])
export type Order = v.InferOutput<typeof orderSchema>

const opened = {
  /** What the pack calls itself. */
  name: line,
  /** Its reports were made up to show what Otherwise does. */
  demonstration: v.boolean(),
  added: count,
  updated: count,
  known: count,
}
const exported = {
  /** More than one where one file may not hold as much. */
  files: v.pipe(v.array(v.instance(Blob)), v.maxLength(10_000)),
  reports: count,
  /** Reports that don't fit the format. */
  left: count,
}

export const newsSchema = v.variant('is', [
  v.object({ is: v.literal('progress'), stage: v.picklist(['reading', 'checking', 'adding', 'writing']), done: count, all: count }),
  v.object({ is: v.literal('opened'), ...opened }),
  v.object({ is: v.literal('exported'), ...exported }),
  /** One line for readers. */
  v.object({ is: v.literal('failed'), error: line }),
])
export type News = v.InferOutput<typeof newsSchema>
export type Progress = Extract<News, { is: 'progress' }>
export type Opened = Extract<News, { is: 'opened' }>
export type Exported = Extract<News, { is: 'exported' }>
