/** What the browser itself says of the extension that it loaded. */
import { expect, it } from 'vitest'
import { BROWSER, setStage } from './stage.mjs'

const stage = setStage()

if (BROWSER === 'chrome') {
  it('Chromium loads it without an error or a warning', async () => {
    const page = await stage.browser.newPage()
    await page.goto('chrome://extensions')
    const id = await stage.keeper.evaluate(() => chrome.runtime.id)
    const extension = await page.evaluate(id => chrome.developerPrivate.getExtensionInfo(id), id)
    expect(extension).toMatchObject({ manifestErrors: [], runtimeErrors: [], installWarnings: [], state: 'ENABLED' })
    await page.close()
  })
}

it('has the permissions it needs and no others', async () => {
  const { permissions, host_permissions } = await stage.keeper.evaluate(() =>
    (globalThis.browser ?? globalThis.chrome).runtime.getManifest(),
  )
  expect(permissions).toEqual([
    'storage',
    'unlimitedStorage',
    'scripting',
    'alarms',
    ...(BROWSER === 'chrome' ? ['offscreen', 'sidePanel'] : []),
  ])
  expect(host_permissions).toEqual(['http://*/*', 'https://*/*'])
})

it('has a key for the sidebar', async () => {
  const commands = await stage.keeper.evaluate(() => (globalThis.browser ?? globalThis.chrome).commands.getAll())
  expect(commands).toContainEqual(expect.objectContaining({ name: 'toggle-sidebar', shortcut: 'Alt+Shift+O' }))
})
