/** Selectors that more than one reader of pages goes by. `element.matches(READERS_WORDS)` → what readers wrote below an article */

export const READERS_WORDS = ['comment', 'discussion', 'disqus', 'reader-react', 'reader-letters', 'responses', 'replies']
  .flatMap(name => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join(', ')
