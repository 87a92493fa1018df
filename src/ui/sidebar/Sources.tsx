/**
 * The foot of the comparison: which reports it was made with, and why they were taken for the same story; and which only came near.
 *
 * Example: Compared with 4 reports of 3 outlets ▸ The Quay · 18 May 2025 · Same story: Arvenna, Lindqvist · 1 day apart
 */
import type { Match } from '../../core/model.ts'
import { COMPARED_LANGUAGE } from '../message.ts'
import { copiedOutlet, countOutlets, countVoices } from '../shared/grouping.ts'
import { linkTo } from '../shared/links.ts'
import { Demonstration, NearCopy, When } from '../shared/OutletList.tsx'
import { whyMatched } from '../shared/whyMatched.ts'
import { beforeList, comparedWith, relatedTo, SIDEBAR, UNNAMED, WHY } from '../words.ts'

interface SourcesProps {
  readonly stories: readonly Match[]
  readonly published: string | null
  readonly demonstration: readonly string[]
  readonly open: boolean
}

interface StoryProps {
  readonly story: Match
  readonly published: string | null
  readonly invented: boolean
  readonly original: string | null | undefined
  /** What is said of reports that have something in common. */
  readonly label: string
}

function Why({ why, label }: Pick<Match, 'why'> & Pick<StoryProps, 'label'>) {
  const { shared, rest } = whyMatched(why)
  if (why.length === 0) return null
  return (
    <p class="why">
      {shared !== null && (
        <>
          {beforeList(label)} <span lang={COMPARED_LANGUAGE}>{shared}</span>
          {rest.length > 0 && ' · '}
        </>
      )}
      {rest.join(' · ')}
    </p>
  )
}

function Story({ story, published, invented, original, label }: StoryProps) {
  const link = linkTo(story.url)
  const name = story.outlet ?? UNNAMED
  return (
    <li>
      {link === null ? (
        <span class="outlet">{name}</span>
      ) : (
        <a class="outlet" href={link} target="_blank" rel="noopener noreferrer">
          {name}
          <span class="unseen">{SIDEBAR.newTab}</span>
        </a>
      )}
      {invented && <Demonstration />}
      <NearCopy original={original} />
      <When published={story.published} than={published} />
      {story.title !== null && (
        <p class="title" lang={COMPARED_LANGUAGE}>
          {story.title}
        </p>
      )}
      <Why why={story.why} label={label} />
    </li>
  )
}

interface StoriesProps extends Omit<SourcesProps, 'open'>, Pick<StoryProps, 'label'> {
  /** See `copiedOutlet`. */
  readonly originalOf: (story: Match) => string | null | undefined
}

function Stories({ stories, published, demonstration, label, originalOf }: StoriesProps) {
  return (
    <ul class="outlets">
      {stories.map(story => (
        <Story
          key={story.article}
          story={story}
          published={published}
          invented={demonstration.includes(story.article)}
          original={originalOf(story)}
          label={label}
        />
      ))}
    </ul>
  )
}

export function Sources({ open, ...rest }: SourcesProps) {
  const { stories } = rest
  return (
    <details class="sources" open={open}>
      <summary>{comparedWith(stories.length, countOutlets(stories), countVoices(stories))}</summary>
      <Stories {...rest} label={WHY.same} originalOf={story => copiedOutlet(story, stories, UNNAMED)} />
    </details>
  )
}

/** Reports that come near, of another event as far as can be told: named, so that a reader can judge. */
export function Related({ open, ...rest }: SourcesProps) {
  if (rest.stories.length === 0) return null
  return (
    <details class="sources related" open={open}>
      <summary>{relatedTo(rest.stories.length)}</summary>
      <p class="why">{SIDEBAR.relatedMore}</p>
      <Stories {...rest} label={WHY.near} originalOf={() => undefined} />
    </details>
  )
}
