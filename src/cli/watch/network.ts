/**
 * What feeds need of the world, as Node gives it; and which addresses may be asked for at all.
 *
 * worldOf(io, [{ address: 'https://orlo.example/rss', … }], signal) → { network, mayReach, readPage, prepare }
 */
import packageJson from '../../../package.json' with { type: 'json' }
import { prepareReport } from '../../core/compare.ts'
import type { Network } from '../../feeds/network.ts'
import { isPrivateAddress, siteOfAddress } from '../../feeds/sites.ts'
import type { Taking } from '../../feeds/takeItems.ts'
import { type Io, timeOf } from '../io.ts'
import { readFetchedPage } from '../reading.ts'

/** Sites may know who asks. */
const AGENT = `Otherwise/${packageJson.version} (news corpus on the command line; reads feeds at most every 15 minutes)`

function pause(ms: number, interrupted?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (interrupted?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      interrupted?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    interrupted?.addEventListener('abort', done)
  })
}

export function nodeNetwork(io: Io, interrupted?: AbortSignal): Network {
  const ask = io.fetch ?? fetch
  return {
    fetch: (address, init) => ask(address, { ...init, headers: { ...init.headers, 'User-Agent': AGENT } }),
    now: () => timeOf(io).getTime(),
    random: Math.random,
    signalAfter: ms => AbortSignal.any([AbortSignal.timeout(ms), ...(interrupted ? [interrupted] : [])]),
    pause: ms => pause(ms, interrupted),
    redirects: 'shown',
    log: { note: () => undefined },
  }
}

export { pause }

/** A feed on the net must not lead into the own network; a feed of the own network may name pages beside it. */
function reachFrom(feeds: readonly string[]): (address: string) => Promise<boolean> {
  const own = new Set(feeds.filter(isPrivateAddress).map(siteOfAddress))
  return async address => !isPrivateAddress(address) || own.has(siteOfAddress(address))
}

export function worldOf(io: Io, feeds: readonly string[], interrupted?: AbortSignal): Omit<Taking, 'add'> {
  return {
    network: nodeNetwork(io, interrupted),
    prepare: prepareReport,
    readPage: readFetchedPage,
    mayReach: reachFrom(feeds),
  }
}
