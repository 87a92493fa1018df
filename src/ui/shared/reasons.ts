/**
 * Why a feed, a pack or a file was not read, as feeds, worker and background say it in English → the same in the language of the interface.
 *
 * In German: `reasonWords('the site has trouble (503)')` → “die Website hat eine Störung (503)”. What is not known here stays as it is:
 * the checks of a pack's content tell makers of packs what to mend.
 */
import { message } from '../message.ts'

type Reason = readonly [said: RegExp, words: (...found: string[]) => string]

const REASONS: readonly Reason[] = [
  [/^not a web address$/, () => message('reason_no_address')],
  [/^the site cannot be reached$/, () => message('reason_unreachable')],
  [/^the site sent nothing$/, () => message('reason_nothing_sent')],
  [/^no whole answer within (\d+) seconds$/, (seconds = '') => message('reason_too_late', seconds)],
  [/^it is redirected in circles$/, () => message('reason_circles')],
  [/^it leads to an address that may not be opened from here$/, () => message('reason_leads_elsewhere')],
  [/^the browser keeps Otherwise from reaching this address: allow it when you are asked$/, () => message('reason_not_allowed')],
  [/^nothing is at this address any more \((\d+)\)$/, (status = '') => message('reason_gone', status)],
  [/^the site refuses to give it \((\d+)\)$/, (status = '') => message('reason_refused', status)],
  [/^the site asks for fewer requests \((\d+)\)$/, (status = '') => message('reason_fewer_requests', status)],
  [/^the site has trouble \((\d+)\)$/, (status = '') => message('reason_trouble', status)],
  [/^the site answered with (\d+)$/, (status = '') => message('reason_answered', status)],
  [/^not a feed, but (.+)$/, (type = '') => message('reason_type_not_feed', type)],
  [/^not a pack, but (.+)$/, (type = '') => message('reason_type_not_pack', type)],
  [/^a web page, not a feed$/, () => message('reason_web_page')],
  [/^a feed that is broken, or none$/, () => message('reason_broken_feed')],
  [/^not a feed$/, () => message('reason_not_feed')],
  [/^no feeds in it$/, () => message('reason_no_feeds')],
  [/^not a list of feeds \(OPML\), or broken$/, () => message('reason_not_opml')],
  [/^there are (\d+) feeds already$/, (count = '') => message('reason_feeds_full', count)],
  [/^it was removed meanwhile$/, () => message('reason_removed')],
  [/^it is broken, or cut off$/, () => message('reason_broken')],
  [/^it is empty$/, () => message('reason_empty')],
  [/^larger than (\d+) MB$/, (megabytes = '') => message('reason_too_large', megabytes)],
  [/^it is larger than (\d+) MB$/, (megabytes = '') => message('reason_file_too_large', megabytes)],
  [/^it unfolds to more than (\d+) MB$/, (megabytes = '') => message('reason_unfolds_too_large', megabytes)],
  [/^it is no pack: not a text$/, () => message('reason_not_text')],
  [/^its checksum does not fit: it was changed, or cut off$/, () => message('reason_checksum')],
  [/^its checksum does not fit: it was changed or cut off on the way$/, () => message('reason_checksum_on_way')],
  [
    /^there is no room left on this device\. (\d+) of (\d+) reports are in; open the file again to go on$/,
    (stored = '', all = '') => message('reason_no_room', stored, all),
  ],
  [
    /^the reports could not be stored: the disk may be full\. (\d+) of (\d+) reports are in; open the file again to go on$/,
    (stored = '', all = '') => message('reason_not_stored', stored, all),
  ],
  [/^something unforeseen happened$/, () => message('reason_unforeseen')],
]

export function reasonWords(said: string): string {
  for (const [pattern, words] of REASONS) {
    const found = pattern.exec(said)
    if (found) return words(...found.slice(1))
  }
  return said
}
