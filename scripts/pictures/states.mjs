/**
 * What may be known of a page. In: the state of an article that was compared. Out: name → state, as the background would keep it.
 *
 * Example: `statesFrom(state)['nothing-different']` has reports of the story and no difference
 */
const TITLE = 'Ferry sinks off Kastriva'
const MISSING = 'Vantage Wire, 15 October: the stored report cannot be read'

export function statesFrom(state) {
  const { comparison, title } = state
  const none = { ...comparison, differences: [], stories: [], related: [] }
  const related = comparison.stories.map(story => ({ ...story, why: ['shared: Kastriva, coast guard'] }))
  return {
    'nothing-different': { ...state, comparison: { ...comparison, differences: [] } },
    'nothing-comparable': { ...state, comparison: none },
    'related-only': { ...state, comparison: { ...none, related } },
    'all-hidden': { ...state, comparison: { ...comparison, differences: [] }, dismissed: comparison.differences.slice(0, 4) },
    waiting: { status: 'waiting', title },
    unsuited: { status: 'unsuited', why: 'live-blog', title },
    failed: { status: 'failed', title: title ?? TITLE, message: 'The language model could not be loaded.' },
    reading: { status: 'reading', title },
    partial: { ...state, partial: true, unread: MISSING, comparison: { ...comparison, differences: comparison.differences.slice(0, 2) } },
  }
}
