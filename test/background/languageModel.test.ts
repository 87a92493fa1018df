import { beforeEach, expect, it, vi } from 'vitest'
import { resetBrowser } from './fake.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const fetchModel = vi.fn()
beforeEach(() => {
  resetBrowser()
  vi.resetModules()
  vi.stubGlobal('fetch', fetchModel.mockReset())
})
const load = async () => (await import('../../src/background/languageModel.ts')).loadLanguageModel

it('fills the parts in their places, once', async () => {
  fetchModel.mockImplementation(async () => Response.json({ 'a.json': { word: 1 }, 'b.json': [1, 2] }))
  const loadLanguageModel = await load()
  await Promise.all([loadLanguageModel(), loadLanguageModel()])
  await loadLanguageModel()
  const { default: filled } = await import('virtual:language-model')
  expect(filled).toEqual({ 'a.json': { word: 1 }, 'b.json': [1, 2] })
  expect(fetchModel).toHaveBeenCalledOnce()
})

it('tries again after a failure', async () => {
  fetchModel.mockResolvedValueOnce(new Response(null, { status: 404 }))
  const loadLanguageModel = await load()
  await expect(loadLanguageModel()).rejects.toThrow('language-model.json cannot be read (404)')
  fetchModel.mockImplementation(async () => Response.json({}))
  await expect(loadLanguageModel()).resolves.toBeUndefined()
})
