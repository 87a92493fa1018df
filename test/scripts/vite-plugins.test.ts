import { describe, expect, it } from 'vitest'
import { resolveManifest } from '../../scripts/lib/vite-plugins.ts'

const MANIFEST = {
  name: 'Otherwise',
  background: { '{{chrome}}.service_worker': 'background.js', '{{firefox}}.scripts': ['background.js'] },
  '{{chrome}}.minimum_chrome_version': '125',
  list: [{ '{{firefox}}.only': true }],
}

describe('resolveManifest', () => {
  it('keeps what is for one browser under its plain name', () => {
    expect(resolveManifest(MANIFEST, 'chrome')).toEqual({
      name: 'Otherwise',
      background: { service_worker: 'background.js' },
      minimum_chrome_version: '125',
      list: [{}],
    })
    expect(resolveManifest(MANIFEST, 'firefox')).toEqual({
      name: 'Otherwise',
      background: { scripts: ['background.js'] },
      list: [{ only: true }],
    })
  })
})
