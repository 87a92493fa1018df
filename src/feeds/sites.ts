/**
 * Whose an address is: its registrable host, whether two addresses are of one site, whether it lies in a private network.
 *
 * `siteOfHost('feeds.orlo.co.uk')` → "orlo.co.uk"; `isPrivateAddress('http://192.168.0.1/')` → true
 *
 * The rule for hosts is a simple one, no list of all public suffixes: it may call two owners under a rare suffix one site, and
 * then the reader's leave for one feed reaches a neighbour's pages; it never lets a feed out of its own suffix.
 */

import { patternsOf } from '../addresses.ts'

/** Second-level names that are handed out under countries: "co.uk", "com.au", "org.za". */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|ne|or|go|nic|mil|ltd|plc|sch|web|info|in|id|my)$/

/** Hosts that lend their name to many owners. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(
  'blogspot.com github.io gitlab.io wordpress.com substack.com medium.com tumblr.com ghost.io wixsite.com weebly.com netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com azurewebsites.net cloudfront.net amazonaws.com appspot.com onrender.com fly.dev livejournal.com feedburner.com'.split(
    ' ',
  ),
)

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/

function isNumeric(host: string): boolean {
  return host.startsWith('[') || IPV4.test(host)
}

/** The part of a host name that somebody owns; numeric hosts and single names are their own. */
export function siteOfHost(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '')
  const labels = name.split('.')
  if (isNumeric(name) || labels.length < 3) return name
  const [second = '', top = ''] = labels.slice(-2)
  const wide = (top.length === 2 && SECOND_LEVEL.test(second)) || SHARED_HOSTS.has(`${second}.${top}`)
  return labels.slice(wide ? -3 : -2).join('.')
}

/** Null for what is no web address. */
export function siteOfAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, hostname, host } = new URL(address)
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null
  // Two ports of a machine at home are two services.
  return isPrivateAddress(address) ? host : siteOfHost(hostname)
}

function isPrivateIpv4([, a = '', b = '', c = '']: readonly string[]): boolean {
  const [first, second, third] = [Number(a), Number(b), Number(c)]
  if (first === 0 || first === 10 || first === 127 || first >= 224) return true
  if (first === 100) return second >= 64 && second <= 127
  if (first === 169) return second === 254
  if (first === 172) return second >= 16 && second <= 31
  if (first === 192) return second === 168 || (second === 0 && third === 0)
  return first === 198 && (second === 18 || second === 19)
}

/** `inside` as a URL writes it, without brackets: "::ffff:7f00:1". */
function isPrivateIpv6(inside: string): boolean {
  const mapped = /^(?:::ffff:|::|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(inside)
  if (mapped) {
    const [high, low] = [Number.parseInt(mapped[1] ?? '0', 16), Number.parseInt(mapped[2] ?? '0', 16)]
    return isPrivateIpv4(['', String(high >> 8), String(high & 255), String(low >> 8)])
  }
  return /^(?:::1?$|f[cd]|fe[89ab]|fe[c-f]|ff|2001:db8:)/.test(inside)
}

const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/

/**
 * Written as a machine of one's own or of one's own network. A public name may still lead to one: a browser tells an extension
 * nothing of what names stand for.
 */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const host = new URL(address).hostname.toLowerCase().replace(/\.$/, '')
  const four = IPV4.exec(host)
  if (four) return isPrivateIpv4(four)
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1))
  return !host.includes('.') || PRIVATE_NAME.test(host)
}

export const originsOf = (address: string): readonly string[] => patternsOf(new URL(address).hostname)

/** "http://*.orlo.example/*" and with https, for a whole site. */
export function originsOfSite(site: string): readonly string[] {
  const host = site.replace(/:\d+$/, '')
  return patternsOf(isNumeric(host) || !host.includes('.') ? host : `*.${host}`)
}
