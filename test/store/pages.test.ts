import { expect, it } from 'vitest'
import { PAGE } from '../../src/store/pages.ts'
import { freshStore } from './open.ts'
import { FLOOD, FLOOD_TOO, reportOf, STRIKE } from './sample.ts'

const VELM = 'https://orlo.example/velm'

it('knows a remembered page by its address', async () => {
  const { store } = freshStore()
  await store.add([reportOf({ text: STRIKE, url: 'https://orlo.example/trams' })], { by: 'feed', name: 'a' })
  await store.add([reportOf({ text: FLOOD, url: VELM })], PAGE)
  expect(await store.page(`${VELM}?ref=y`)).toMatchObject({ remembered: true, thin: false })
  expect(await store.page('https://orlo.example/trams')).toMatchObject({ remembered: false })
  expect(await store.page('https://orlo.example/')).toBeNull()
})

it('forgets it whole where nothing else brought it', async () => {
  const { store } = freshStore()
  await store.add([reportOf({ text: FLOOD, url: VELM })], PAGE)
  await store.forgetPage(VELM)
  expect(await store.size()).toBe(0)
  await store.forgetPage(VELM)
})

it('leaves what a feed brought as well, and retention may have it', async () => {
  const { store } = freshStore()
  await store.add([reportOf({ text: FLOOD, url: VELM }), reportOf({ text: STRIKE })], { by: 'feed', name: 'a' })
  await store.add([reportOf({ text: FLOOD, url: VELM })], PAGE)
  expect((await store.usage()).kept).toBe(1)
  await store.forgetPage(VELM)
  expect(await store.page(VELM)).toMatchObject({ remembered: false })
  expect(await store.usage()).toMatchObject({ reports: 2, kept: 0, origins: [['feed a', 2]] })
})

it('an update of the page takes the place of what was remembered', async () => {
  const { store } = freshStore()
  await store.add([reportOf({ text: FLOOD, url: VELM, killed: 12 })], PAGE)
  await store.add([reportOf({ text: FLOOD_TOO, url: VELM, killed: 15 })], PAGE)
  const { reports } = await store.list({ most: 5 })
  expect(reports).toMatchObject([{ title: 'Velm under water', origins: [{ by: 'page' }] }])
  expect(await store.page(VELM)).toMatchObject({ remembered: true })
})
