import { expect, it, vi } from 'vitest'

const { made } = vi.hoisted(() => ({ made: vi.fn() }))
vi.mock('wink-nlp', () => ({ default: made }))

// In the extension its data are a file that is fetched when a text is read first: a model made before that is empty for good.
it('evaluating the core makes no language model', async () => {
  made.mockImplementation(() => {
    throw new Error('made too early')
  })
  await import('../../../src/core/compare.ts')
  expect(made).not.toHaveBeenCalled()
})
