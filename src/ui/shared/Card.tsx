/**
 * One difference: the topic, what this article states, what others state, and who states the same as this article.
 *
 * Example: “Deaths in the attack”, ≠ differs; here “31 people died”; elsewhere “44 people died” (The Quay, 13 h later)
 */
import type { ComponentChildren } from 'preact'
import { useContext, useId } from 'preact/hooks'
import type { Difference } from '../../core/model.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { ALSO, beforeList, KIND_WORDS, SIDEBAR, saysTheSame, UNNAMED } from '../words.ts'
import { CurrentDifference } from './current.ts'
import { Drawing } from './drawings/Drawing.tsx'
import { pictureOf } from './drawings/picture.ts'
import { emphasise } from './emphasise.ts'
import { Found } from './Found.tsx'
import { countOutlets, type Group, groupByStatement } from './grouping.ts'
import { SignIcon } from './icons.tsx'
import { linkToQuote } from './links.ts'
import { OutletList } from './OutletList.tsx'
import { QuoteView } from './QuoteView.tsx'
import { RelationLabel } from './RelationLabel.tsx'
import { SentenceView } from './SentenceView.tsx'

export interface CardProps {
  readonly difference: Difference
  readonly published: string | null
  readonly demonstration: readonly string[]
  /** Scrolls the page to this article's quote; null where the passage is not on the page. */
  readonly onLocate: ((difference: Difference) => void) | null
  /** Without what others state: the rest is drawn in a moment. */
  readonly brief?: boolean
  /** What can be done with it. */
  readonly tools?: ComponentChildren
}

function Here({ difference, onLocate }: Pick<CardProps, 'difference' | 'onLocate'>) {
  const [first] = difference.there
  const parts = emphasise(difference.here.quote, first?.quote ?? '').here
  return (
    <div class="statement here">
      <h4>{SIDEBAR.here}</h4>
      {onLocate === null ? (
        <p title={SIDEBAR.nowhere}>
          <QuoteView parts={parts} />
        </p>
      ) : (
        <button type="button" class="find" title={SIDEBAR.findHere} onClick={() => onLocate(difference)}>
          <QuoteView parts={parts} />
          <span class="unseen">. {SIDEBAR.findHere}</span>
          <SignIcon sign="mark" />
        </button>
      )}
      {/* Otherwise the page itself shows it, one click away. */}
      {onLocate === null && <SentenceView quote={difference.here.quote} sentence={difference.here.sentence} />}
      <Also words={ALSO.here} quote={difference.here.also} />
    </div>
  )
}

/** A report that states both sides itself says so. */
function Also({ words, quote }: { readonly words: string; readonly quote: string | undefined }) {
  return quote === undefined ? null : (
    <p class="also">
      {words} <span lang={COMPARED_LANGUAGE}>“{quote}”</span>
    </p>
  )
}

function There({ group, props }: { readonly group: Group; readonly props: CardProps }) {
  const { difference, published, demonstration } = props
  return (
    <li class="statement there">
      <p>
        <QuoteView parts={emphasise(difference.here.quote, group.quote).there} />
      </p>
      <SentenceView quote={group.quote} sentence={group.reports.find(({ quote }) => quote === group.quote)?.sentence} />
      <OutletList reports={group.reports} published={published} demonstration={demonstration} />
      <Also words={ALSO.there} quote={group.reports.find(report => report.also !== undefined)?.also} />
      <p class="reason">
        {group.relation !== difference.relation && <RelationLabel relation={group.relation} />}
        <span lang={COMPARED_LANGUAGE}>{group.reason}</span>
      </p>
    </li>
  )
}

function Same({ same }: Pick<Difference, 'same'>) {
  if (same.length === 0) return null
  return (
    <p class="same">
      {beforeList(saysTheSame(countOutlets(same)))}{' '}
      {same.map((report, i) => {
        const link = linkToQuote(report.url, report.quote)
        const name = report.outlet ?? UNNAMED
        return (
          <span key={report.article}>
            {i > 0 && ', '}
            {link === null ? (
              <Found text={name} />
            ) : (
              <a href={link} target="_blank" rel="noopener noreferrer">
                <Found text={name} />
                <span class="unseen">{SIDEBAR.newTab}</span>
              </a>
            )}
          </span>
        )
      })}
    </p>
  )
}

/** Drawn values, what others state, who states the same. */
function Others(props: CardProps) {
  const { difference } = props
  const picture = pictureOf(difference, props.published)
  return (
    <>
      <Drawing picture={picture} />
      <div class="statement">
        <h4>{SIDEBAR.others}</h4>
        <ul class="others">
          {groupByStatement(difference).map(group => (
            <There key={`${group.relation} ${group.quote}`} group={group} props={props} />
          ))}
        </ul>
      </div>
      {/* Chips name them already. */}
      {!(picture && 'chips' in picture) && <Same same={difference.same} />}
      {props.tools}
    </>
  )
}

export function Card(props: CardProps) {
  const { difference, onLocate } = props
  const heading = useId()
  const isCurrent = useContext(CurrentDifference) === difference.id
  return (
    <article class="card" aria-labelledby={heading} aria-current={isCurrent ? 'true' : undefined} data-difference={difference.id}>
      <p class="kind">
        <RelationLabel relation={difference.relation} />
        <span>{KIND_WORDS[difference.kind]}</span>
      </p>
      <h3 id={heading} tabIndex={-1} lang={COMPARED_LANGUAGE}>
        <Found text={difference.topic} />
      </h3>
      <Here difference={difference} onLocate={onLocate} />
      {!props.brief && <Others {...props} />}
    </article>
  )
}
