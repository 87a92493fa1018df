/** Words behind a command → options and paths; slips get a suggestion. */
import { describe, expect, it } from 'vitest'
import { nearest, type Options, readArguments } from '../../src/cli/arguments.ts'

const OPTIONS: Options = {
  corpus: { type: 'string', many: true, help: '' },
  output: { type: 'string', short: 'o', help: '' },
  json: { type: 'boolean', help: '' },
}

describe('readArguments', () => {
  it.each<[string, string[], string[]]>([
    ['a --corpus x', ['a'], ['x']],
    ['--corpus x a', ['a'], ['x']],
    ['a --corpus x y', ['a'], ['x', 'y']],
    ['a --corpus x --corpus y', ['a'], ['x', 'y']],
    ['a --corpus=x', ['a'], ['x']],
    ['a --corpus x --json b', ['a', 'b'], ['x']],
    ['- --corpus x', ['-'], ['x']],
    ['a --corpus x -- -b', ['a', '-b'], ['x']],
  ])('%s', (typed, paths, corpus) => {
    const args = readArguments('compare', typed.split(' '), OPTIONS)
    expect([args.paths, args.all('corpus')]).toEqual([paths, corpus])
  })
  it('takes the last of an option that is given twice', () => {
    expect(readArguments('pack', ['-o', 'a', '--output', 'b'], OPTIONS).one('output')).toBe('b')
  })
  it('knows what was not given', () => {
    const args = readArguments('pack', ['a'], OPTIONS)
    expect([args.has('json'), args.one('output'), args.all('corpus')]).toEqual([false, undefined, []])
  })
})

describe('nearest', () => {
  const known = ['corpus', 'json', 'assume-same-story', 'published', 'outlet']
  it.each([
    ['corpsu', 'corpus'],
    ['jsno', 'json'],
    ['publised', 'published'],
    ['assume', 'assume-same-story'],
    ['outlets', 'outlet'],
  ])('%s → %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant)
  })
  it.each(['zebra', 'x', 'verbose', '', 'colour'])('“%s” is none of them', word => {
    expect(nearest(word, known)).toBeNull()
  })
})
