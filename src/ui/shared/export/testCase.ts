/**
 * One difference → JSON for a bug report: both sides' words and sentences, what was read from them, and by which version.
 *
 * { "otherwise": "0.1.0", "kind": "count", "relation": "conflict", "here": { "quote": "31 people were hurt", … }, … }
 */
import type { Difference, Here, Summary, There } from '../../../core/model.ts'
import { linkTo } from '../links.ts'

function sideOf({ quote, sentence, also, value }: Here) {
  return { quote, ...(sentence === undefined ? {} : { sentence }), ...(also === undefined ? {} : { also }), value }
}

function otherOf(report: There) {
  const { outlet, title, published, url, relation, reason, confidence } = report
  return { ...sideOf(report), outlet, title, published, url: linkTo(url), relation, reason, confidence }
}

export function testCaseOf({ outlet, title, published, url, language }: Summary, difference: Difference, version: string): string {
  const { topic, kind, relation, confidence, here, there, same } = difference
  const agreeing = same.map(report => ({
    quote: report.quote,
    outlet: report.outlet,
    title: report.title,
    published: report.published,
    url: linkTo(report.url),
  }))
  const article = { outlet, title, published, url: linkTo(url), language }
  const whole = {
    otherwise: version,
    topic,
    kind,
    relation,
    confidence,
    article,
    here: sideOf(here),
    there: there.map(otherOf),
    same: agreeing,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
