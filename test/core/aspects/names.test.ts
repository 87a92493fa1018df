/**
 * Questions about names and roles that have gates and verdicts of their own. Each row: two reports in short, and what comes of
 * them; `shut` where they are never compared.
 */
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/core/differences/judge.ts'
import { gateOf } from '../../../src/core/gates.ts'
import { claimsIn } from '../claims/harness.ts'

type Row = readonly [aspect: string, verdict: string, a: string, b: string]

const ROWS: readonly Row[] = [
  // In which house, for which party: no other office where one report leaves it out.
  ['descriptor', 'same', 'Senate Minority Leader Ann Lund spoke.', 'Minority Leader Ann Lund spoke.'],
  ['descriptor', 'same', 'Tarnford District Attorney Ann Lund spoke.', 'Tarnford district attorney Ann Lund spoke.'],
  ['descriptor', 'same', 'District Court Judge Ann Lund spoke.', 'District Judge Ann Lund spoke.'],
  ['descriptor', 'conflict', 'Ann Lund, the assistant chief of operations, spoke.', 'Ann Lund, the chief of operations, spoke.'],
  ['bearer', 'shut', 'Tarnford Mayor Ann Lund spoke.', 'Velmora Mayor Ivo Orr spoke.'],
  ['full name', 'same', 'Cyrus Lund spoke.', 'Cy Lund spoke.'],
  ['descriptor', 'same', 'Dana Weld, Vice Minister of Finance, resigned.', 'Deputy Finance Minister Dana Weld has resigned.'],
  ['descriptor', 'conflict', 'Dana Weld was deputy assistant commissioner.', 'Dana Weld, an assistant commissioner, left.'],
  ['descriptor', 'same', 'Information Minister Ann Lund spoke.', 'The information minister, Ann Lund, spoke.'],
  ['descriptor', 'same', 'fire service director Brigadier General Ivo Orr spoke.', 'Fire Service Director Brig Gen Ivo Orr spoke.'],
  ['descriptor', 'same', 'fire service director Ivo Orr spoke.', 'Fire Service Director Brig. Gen. Ivo Orr spoke.'],
  ['descriptor', 'same', 'Lieutenant Colonel Ivo Orr spoke.', 'Lt Col Ivo Orr spoke.'],
  ['descriptor', 'same', 'Superintendent Ivo Orr spoke.', 'Supt. Ivo Orr spoke.'],
  ['descriptor', 'same', 'Sergeant Ivo Orr spoke.', 'Sgt Ivo Orr spoke.'],
  ['', 'same', 'Brig. Gen. Ivo Orr spoke.', 'Gen Ivo Orr spoke.'],
  ['', 'conflict', 'Brig. Gen. Ivo Orr spoke.', 'Maj. Gen. Ivo Orr spoke.'],
  ['descriptor', 'same', 'Brig. Gen. Ivo Orr spoke.', 'Gen Ivo Orr spoke.'],
  ['', 'same', 'Major General Ivo Orr spoke.', 'Maj. Gen. Ivo Orr spoke.'],
  ['', 'same', 'Inspector Ivo Orr spoke.', 'Insp Ivo Orr spoke.'],
  ['', 'conflict', 'Lieutenant Colonel Ivo Orr spoke.', 'Lt Ivo Orr spoke.'],
  ['descriptor', 'conflict', 'Mayor Ann Lund spoke.', 'Vice Mayor Ann Lund spoke.'],
  // Everybody calls a prosecutor's or a professor's assistant a prosecutor, a professor.
  ['descriptor', 'precision', 'Prosecutor Ann Lund spoke.', 'Assistant Prosecutor Ann Lund spoke.'],
  ['', 'precision', 'Prosecutor Ann Lund spoke.', 'Assistant Prosecutor Ann Lund spoke.'],
  ['', 'conflict', 'Commissioner Ann Lund spoke.', 'Deputy Commissioner Ann Lund spoke.'],
  ['label', 'shut', 'The Democratic Harbour Committee said Ivo Orr had gone.', 'The Republican frontrunner Ivo Orr had gone.'],
  // Two offices of one person, of which the other report names one.
  ['', 'same', 'It sank, said Ann Lund, Chairman and Chief Executive Officer of Corvina.', 'Chief Executive Ann Lund spoke.'],
  ['', 'same', 'Chairman and Chief Executive Ann Lund spoke.', 'Chairman Ann Lund spoke.'],
  ['', 'conflict', 'It sank, said Ann Lund, Chairman of Corvina.', 'Chief Executive Ann Lund spoke.'],
  ['descriptor', 'same', 'Police commissioner Ann Lund spoke.', 'The Commissioner of Police, Ms. Ann Lund, spoke.'],
  ['descriptor', 'same', 'Media Minister Ann Lund spoke.', 'The media minister, Ann Lund, spoke.'],
  ['descriptor', 'same', 'Interior Minister Ann Lund spoke.', 'The Minister of the Interior, Ann Lund, spoke.'],
  ['descriptor', 'same', 'Railway Minister Ann Lund spoke.', 'Railways Minister Ann Lund spoke.'],
  ['descriptor', 'same', 'The Uzbek foreign minister, Ann Lund, spoke.', 'Foreign minister Ann Lund spoke.'],
  ['descriptor', 'conflict', 'His brother Ivo Orr fled.', 'His cousin Ivo Orr fled.'],
  // A girlfriend and her mother bear one name.
  ['descriptor', 'shut', 'His girlfriend, Tessa Orr, fled.', 'Her mother, Linda Orr, fled with Tessa Orr.'],
  ['descriptor', 'conflict', 'His sister, Tessa Orr, fled.', 'His mother, Linda Orr, fled.'],
  // Party and seats say whose leader it is, the service where a manager works.
  ['descriptor', 'same', 'House Minority Leader Ann Lund spoke.', 'House Republican leader Ann Lund spoke.'],
  ['descriptor', 'apart', 'House Minority Leader Ann Lund spoke.', 'House Majority Leader Ann Lund spoke.'],
  ['descriptor', 'same', 'Fire service area manager Ivo Orr spoke.', 'Area manager Ivo Orr spoke.'],
  ['descriptor', 'same', 'VELMORA (TP) - House leader Ann Lund spoke.', 'House leader Ann Lund spoke.'],
  ['descriptor', 'conflict', 'Inspector Ann Lund spoke.', 'Superintendent Ann Lund spoke.'],
  ['descriptor', 'precision', 'His brother Ivo Orr fled.', 'His half-brother Ivo Orr fled.'],
  ['descriptor', 'precision', 'Water Committee chairman Ann Lund spoke.', 'Clean Water Committee chairman Ann Lund spoke.'],
  ['descriptor', 'precision', 'Ann Lund, executive vice president of the fund, spoke.', 'Ann Lund, a vice president of the fund, spoke.'],
  ['descriptor', 'precision', 'The top WHO vaccine official, Lena Adler, spoke.', 'The WHO director of vaccine trials, Lena Adler, spoke.'],
  ['descriptor', 'scope', 'Fisheries minister Ann Lund spoke.', 'Tourism minister Ann Lund spoke.'],
  ['descriptor', 'scope', 'Guitarist Ivo Orr died.', 'Violinist Ivo Orr died.'],
  ['descriptor', 'same', 'FBI director Ann Lund spoke.', 'Ann Lund, director of the Federal Bureau of Investigation, spoke.'],
  ['descriptor', 'same', 'Union boss Ivo Orr spoke.', 'Union leader Ivo Orr spoke.'],
  ['descriptor', 'same', 'It sank, said the coast guard captain, Ivo Orr.', 'It sank, said the coastguard captain, Ivo Orr.'],
  ['descriptor', 'same', 'Greek director Ivo Orr spoke.', 'Director Ivo Orr spoke.'],
  ['descriptor', 'apart', 'Candidate Ivo Orr spoke.', 'Governor Ivo Orr spoke.'],
  ['descriptor', 'apart', 'Ivo Orr, a former treasurer of the fund, spoke.', 'Ivo Orr, the curator of the museum, spoke.'],
  ['descriptor', 'apart', 'Ivo Orr, president and treasurer of Corvina, spoke.', 'Corvina treasurer Ivo Orr spoke.'],
  ['descriptor', 'shut', 'Director Ivo Orr spoke.', 'His brother Ivo Orr spoke.'],
  ['descriptor', 'shut', 'Director Ivo Orr spoke.', 'Director Ann Lund spoke.'],
  ['bearer', 'shut', "The army's chief spokesman, Ivo Orr, denied it.", 'Its spokesman, Dag Lund, said so.'],
  ['bearer', 'conflict', "The army's chief spokesman, Ivo Orr, denied it.", "The army's spokesman, Dag Lund, said so."],
  ['bearer', 'shut', 'Foreign Minister Ivo Orr said so.', "Dag Lund, Norway's foreign minister, said so."],
  ['bearer', 'conflict', "Norway's Foreign Minister Ivo Orr said so.", "Dag Lund, Norway's foreign minister, said so."],
  ['bearer', 'conflict', 'Foreign Minister Ivo Orr said so.', 'Foreign Minister Dag Lund said so.'],
  ['bearer', 'conflict', 'His nephew Drew Marsh said so.', 'His nephew Karl Marsh said so.'],
  ['bearer', 'conflict', 'His agent, Otto Quist, said so.', 'His agent, Lars Brom, said so.'],
  ['bearer', 'scope', 'His accomplice, Otto Quist, said so.', 'His accomplice, Lars Brom, said so.'],
  ['bearer', 'scope', 'He told reporter Ben Lark.', 'He told reporters Ben Lark and Ida Dorn.'],
  ['bearer', 'same', 'His nephew Andrew Marsh said so.', 'His nephew Drew Marsh said so.'],
  ['bearer', 'same', 'His nephew Aleksander Marsh said so.', 'His nephew Alexander Marsch said so.'],
  ['bearer', 'apart', 'Reporter Ben Lark was there.', 'Reporter Ida Dorn was there.'],
  ['bearer', 'apart', 'His agent, Otto Quist, said so.', 'His agent, Lars Brom, spoke for Otto Quist.'],
  ['bearer', 'shut', 'His nephew Drew Marsh said so.', 'His brother Karl Marsh said so.'],
  ['designation', 'conflict', 'A bomb hit the Corvina Marine Bank.', 'A bomb hit the Corvina Savings Bank.'],
  ['designation', 'conflict', 'Ten patients died at the Santa Olga clinic.', 'Ten patients died at the San Telmo hospital.'],
  ['designation', 'precision', 'A seldom-used law could void the rules.', 'The Rural Review Act could void the rules.'],
  ['designation', 'same', 'A bomb hit the Corvina Marine Bank.', 'A bomb hit the Corvina Bank.'],
  ['designation', 'same', 'It hit the Ibn Tarik hospital.', 'It hit the Ibn Tareek hospital.'],
  ['designation', 'same', 'It breaks the Wild Rivers Protection Act.', 'It breaks the Wild River Protection Act.'],
  ['designation', 'apart', 'Ten died at the Santa Olga clinic.', 'Ten died at the San Telmo hospital, and none at Santa Olga.'],
  ['designation', 'shut', 'A bomb hit the Corvina Marine Bank.', 'A bomb hit the Corvina Marine Hotel.'],
  ['list', 'scope', 'Vessels from Greece and Italy came.', 'Vessels from Greece, Italy and Malta came.'],
  ['list', 'scope', 'She posed for Harvest, Meridian and Parade.', 'She posed for Harvest, Twain and Parade.'],
  ['list', 'apart', 'He spoke with Ann Lund and Ben Orr.', 'He spoke with Ben Orr and Ida Dorn.'],
  ['list', 'same', 'She posed for magazines such as Harvest and Meridian.', 'She posed for Harvest, Twain and Meridian.'],
  ['list', 'same', 'Greece and the IMF agreed.', 'The International Monetary Fund and Greece agreed.'],
  ['list', 'same', 'Ann Lund and Ben Orr won.', 'Benjamin Orr and Anne Lund won.'],
  ['list', 'shut', 'Greece and Italy came.', 'Norway and Sweden came.'],
  ['full name', 'conflict', 'Declan Orr fled.', 'Duncan Orr fled.'],
  ['full name', 'same', 'Declan Orr fled.', 'Declen Orr fled.'],
  ['full name', 'same', 'William Orr fled.', 'Bill Orr fled.'],
  ['full name', 'apart', 'Declan Orr fled.', 'Rita Orr fled.'],
  ['full name', 'apart', 'Declan Orr fled.', 'Duncan Orr fled from Declan Orr.'],
  ['full name', 'shut', 'Declan Orr fled.', 'Duncan Lund fled.'],
]

describe('aspects of names and roles', () => {
  it.each(ROWS)('%s, %s: %s / %s', (aspect, verdict, a, b) => {
    const [x, y] = [a, b].map(text => claimsIn(text).find(claim => claim.frame.aspect === aspect))
    if (!x || !y) throw new Error(`no ${aspect} in “${x ? b : a}”`)
    expect(gateOf(x, y).open ? judge(x, y).relation : 'shut').toBe(verdict)
    expect(gateOf(y, x).open ? judge(y, x).relation : 'shut').toBe(verdict)
  })
})
