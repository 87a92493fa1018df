import { describe, expect, it } from 'vitest'
import { parseSettings } from '../src/settings.ts'

describe('how much is shown', () => {
  it.each([
    [{}, 'normal'],
    [{ level: 'high' }, 'high'],
    [{ level: 'highest' }, 'normal'],
    [{ weaker: true }, 'low'],
    [{ weaker: false }, 'normal'],
    [{ weaker: true, level: 'normal' }, 'normal'],
  ])('%j is %s', (stored, level) => expect(parseSettings(stored).level).toBe(level))
})
