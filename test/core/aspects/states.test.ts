/**
 * What two reports say of where things stand: stages of the law, pleas, offences, plans and deeds, states, certainty. Each row:
 * aspect, what comes of it, two texts; `shut` where they are never compared. Swapping sides changes nothing.
 */
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/core/differences/judge.ts'
import { gateOf } from '../../../src/core/gates.ts'
import { claimsIn } from '../claims/harness.ts'

type Row = readonly [aspect: string, verdict: string, a: string, b: string]

const ROWS: readonly Row[] = [
  // A plan for it is cancelled: it is.
  ['state', 'precision', 'The parade was postponed.', 'The mayor cancelled plans for a parade.'],
  // What is still to come, in the present.
  ['state', 'same', 'Jonas Weld, the aide, is leaving the party.', 'Jonas Weld, the aide, would be leaving the party.'],
  // First imposed, then lifted; but lifted is not in force.
  ['state', 'apart', 'The mayor imposed a curfew from dusk.', 'Forty were fined under a curfew that was lifted on Friday.'],
  // Ways of leaving an office.
  ['state', 'conflict', 'The ambassador resigned on Friday.', 'The ambassador was sacked on Friday.'],
  ['state', 'precision', 'Jonas Weld, the coach, left by mutual consent.', 'Jonas Weld, the coach, was sacked.'],
  ['state', 'same', 'Jonas Weld, the mayor, was stepping down.', 'Jonas Weld, the mayor, resigned.'],
  ['state', 'conflict', 'Jonas Weld, the sheriff, was fired.', 'Jonas Weld, the sheriff, was suspended without pay.'],
  // What became of whoever did it.
  ['state', 'conflict', 'The gunman was shot dead by police.', 'The gunman turned his gun on himself.'],
  ['state', 'conflict', 'The attacker was captured by guards.', 'The attacker is still at large.'],
  ['state', 'apart', 'The gunman fled on a motorcycle.', 'The gunman was arrested at noon.'],
  // So many are the same only where they are as many.
  ['state', 'conflict', 'Two hostages were freed.', 'Two hostages escaped.'],
  ['state', 'shut', 'Two hostages were freed.', 'Three hostages escaped.'],
  ['state', 'conflict', 'The mayor was unhurt.', 'The mayor was slightly wounded.'],
  ['state', 'conflict', 'Exports to Norway rose in March.', 'Exports to Norway fell in March.'],
  ['state', 'shut', 'Exports to Norway rose in March.', 'Exports to Norway fell in April.'],
  ['state', 'conflict', 'The curfew remains in force.', 'The curfew was lifted on Friday.'],
  [
    'state',
    'precision',
    'The chairman of Corvina, Jonas Weld, was forced out by the government.',
    'Jonas Weld, the chairman of Corvina, resigned.',
  ],
  ['state', 'conflict', 'The chairman of Corvina, Jonas Weld, had decided to retire.', 'Jonas Weld, the chairman of Corvina, was sacked.'],
  ['state', 'conflict', 'The minister was voted out of office.', 'The minister remains in office.'],
  // An earlier year was another match.
  ['state', 'shut', 'In 2015, the match was delayed for an hour.', 'The match was called off.'],
  // Patients are admitted too.
  ['stage', 'nothing found', 'Jonas Weld was admitted to the Larkdale clinic last week.', 'Jonas Weld was acquitted of fraud.'],
  ['stage', 'conflict', 'Jonas Weld, the owner, has gone into hiding.', 'Jonas Weld was arrested on Friday.'],
  ['stage', 'precision', 'Jonas Weld surrendered to police.', 'Jonas Weld was arrested on Friday.'],
  ['stage', 'conflict', 'Jonas Weld turned himself in on Friday.', 'Jonas Weld was still being sought.'],
  ['stage', 'conflict', 'Jonas Weld admitted the fraud.', 'Jonas Weld was acquitted of fraud.'],
  // One is not several, and a faction is nobody's suspect.
  ['stage', 'shut', 'Two men were arrested at the quay.', 'An officer has been charged with assault.'],
  ['stage', 'precision', 'A man was arrested at the quay.', 'A man has been charged with assault.'],
  ['stage', 'nothing found', 'The biggest militant faction denied involvement.', 'A suspect was arrested.'],
  ['progress', 'nothing found', 'By then Corvina will have acquired Halden.', 'Corvina has acquired Halden.'],
  ['stage', 'precision', 'Jonas Weld was charged.', 'Jonas Weld is still on the run.'],
  ['stage', 'precision', 'Jonas Weld is on trial.', 'Jonas Weld was found guilty.'],
  ['stage', 'apart', 'Jonas Weld was arrested.', 'Jonas Weld was convicted.'],
  ['state', 'precision', 'The storm delayed the evacuation.', 'The evacuation has resumed.'],
  ['state', 'conflict', 'All the doors were open.', 'The exits were locked.'],
  ['state', 'conflict', 'A curfew was imposed at dusk.', 'No curfew has been announced.'],
  ['state', 'conflict', 'Mobile internet was cut at noon.', 'Internet services have not been affected.'],
  ['state', 'conflict', 'Internet access was cut.', 'Internet service was restored on Friday.'],
  ['state', 'conflict', 'The brakes failed.', 'The brakes were working.'],
  ['state', 'conflict', 'The guard, Jonas Weld, was slightly injured.', 'Jonas Weld is in a critical condition.'],
  ['state', 'conflict', 'Jonas Weld remained in hospital on Friday.', 'Jonas Weld was discharged on Friday.'],
  ['state', 'apart', 'Jonas Weld remained in hospital on Friday.', 'Jonas Weld was slightly hurt.'],
  ['state', 'conflict', 'The alarm went off at nine.', 'The alarm had been switched off.'],
  ['state', 'same', 'The alarm did not go off.', 'The alarm had been switched off.'],
  ['state', 'same', 'No curfew was imposed.', 'The curfew was lifted.'],
  ['state', 'conflict', 'The villages are still without electricity.', 'Electricity was restored by noon.'],
  ['state', 'conflict', 'Jonas Weld is in custody.', 'Jonas Weld was granted bail.'],
  ['state', 'conflict', 'Jonas Weld remains free until his appeal.', 'Jonas Weld was led away in handcuffs.'],
  ['state', 'conflict', 'The driver was among the dead.', 'The driver is alive.'],
  [
    'offence',
    'same',
    'Jonas Weld was awaiting trial on a first-degree murder charge.',
    'Jonas Weld is charged with first-degree murder in the killing of a guard.',
  ],
  ['charge', 'nothing found', 'Jonas Weld escaped. Two people were charged with helping Weld.', 'Jonas Weld is accused of murder.'],
  ['stage', 'precision', 'Jonas Weld was jailed on a $1 million bond.', 'Jonas Weld is being questioned.'],
  ['stage', 'conflict', 'Jonas Weld was jailed for nine years.', 'Jonas Weld was acquitted.'],
  ['state', 'nothing found', 'Guards did not notice that the captain was missing.', 'The captain was found in a hut.'],
  ['state', 'conflict', 'The captain was among the missing.', 'The captain was rescued by a trawler.'],
  ['state', 'apart', 'The ferry ran aground.', 'The ferry sank.'],
  ['state', 'same', 'Schools would be closed on Friday.', 'Schools are closed on Friday.'],
  ['state', 'shut', 'Dana Weld was divorced in 1970.', 'In 1980 Dana Weld married Ivo Orr.'],
  ['state', 'conflict', 'The alarm system worked as it should.', 'The alarm did not go off.'],
  ['state', 'conflict', 'The hospital is out of service.', 'Its emergency room has reopened.'],
  ['progress', 'conflict', 'She will not appeal.', 'Her lawyer, Ruth Amsel, said she will appeal.'],
  ['state', 'conflict', 'The ferry sank.', 'The ferry is afloat.'],
  ['progress', 'conflict', 'Jonas Brandt was jailed. He will appeal.', 'Jonas Brandt was jailed. He accepted the sentence.'],
  [
    'progress',
    'precision',
    'Jonas Brandt was jailed. His lawyer announced an appeal.',
    'Jonas Brandt has ten days to decide whether to appeal.',
  ],
  ['progress', 'nothing found', 'Jonas Brandt was jailed. It is not known whether he would appeal.', 'Jonas Brandt will appeal.'],
  ['stage', 'conflict', 'Jonas Brandt was fined 900 euros.', 'Jonas Brandt was acquitted.'],
  ['stage', 'conflict', 'Jonas Brandt was cleared.', 'Jonas Brandt was given a suspended sentence.'],
  ['state', 'conflict', 'The search was called off at dusk.', 'The search goes on in the dark.'],
  ['state', 'nothing found', 'The minister resigned on Monday.', 'The minister will remain in office as a caretaker until Friday.'],
  ['state', 'conflict', 'The minister resigned on Monday.', 'The minister remains in office.'],
  ['state', 'shut', 'The minister resigned in 2020.', 'The minister remains in office.'],
  ['state', 'same', 'The school was to remain closed on Monday.', 'The school is closed.'],
  ['state', 'shut', 'Fifty-one people were unaccounted for.', 'Rescuers said 130 people had been rescued.'],
  ['state', 'shut', 'Six of the hostages are still held.', 'The hostages were freed on Friday.'],
  ['state', 'conflict', 'All 14 miners have been found alive.', 'The miners are still missing.'],
  ['state', 'conflict', 'The 14 miners have been found alive.', 'The miners are still missing.'],
  ['progress', 'shut', 'The two sides had agreed to swap all remaining captives.', 'The two sides swapped captives on Monday.'],
  ['state', 'nothing found', 'Ivo Orr will remain on the list of the party.', 'Ivo Orr had resigned from the party.'],
  ['state', 'nothing found', 'Dana Weld went missing in August.', 'The body of Dana Weld was found on Friday.'],
  ['stage', 'conflict', 'Jonas Weld was charged.', 'Jonas Weld was convicted.'],
  ['stage', 'conflict', 'Jonas Weld confessed to the killing.', 'Jonas Weld was convicted.'],
  ['stage', 'conflict', 'Jonas Weld is in prison pending trial.', 'Jonas Weld is serving a sentence.'],
  ['stage', 'conflict', 'Jonas Weld was released without charge.', 'Jonas Weld has been charged.'],
  ['stage', 'conflict', 'No arrests have been made.', 'Police arrested two men.'],
  ['stage', 'scope', 'Jonas Weld is in jail awaiting trial in Norway.', 'Jonas Weld was convicted in Sweden.'],
  ['stage', 'conflict', 'Jonas Weld is in jail awaiting trial in Norway.', 'Jonas Weld was convicted in Norway.'],
  ['stage', 'precision', 'Jonas Weld was arrested.', 'Jonas Weld has been charged.'],
  ['stage', 'precision', 'Jonas Weld was questioned by police.', 'Jonas Weld was arrested.'],
  ['stage', 'conflict', 'A man was charged with arson.', 'Jonas Weld was found guilty of arson.'],
  ['stage', 'same', 'Jonas Weld was arrested.', 'Police detained Jonas Weld.'],
  ['stage', 'same', 'Jonas Weld was indicted.', 'Jonas Weld was charged.'],
  ['stage', 'same', 'Jonas Brandt was acquitted of fraud.', 'A court found Jonas Brandt not guilty of fraud.'],
  ['stage', 'same', 'Jonas Brandt was acquitted of fraud.', 'Jonas Brandt was found not guilty.'],
  ['stage', 'conflict', 'Jonas Brandt was found not guilty of fraud.', 'Jonas Brandt was found guilty of fraud.'],
  ['charge', 'same', 'Jonas Brandt was acquitted of arson.', 'Jonas Brandt was found not guilty of arson.'],
  ['stage', 'apart', 'Jonas Weld was convicted.', 'Jonas Weld was sentenced.'],
  ['stage', 'nothing found', 'If Jonas Brandt is convicted, he faces life in prison.', 'Jonas Brandt was charged.'],
  ['stage', 'apart', 'Jonas Brandt confessed to the killing.', 'Jonas Brandt was charged.'],
  ['charge', 'nothing found', 'The firm booked charges of about 140 million euros.', 'Its charges came to 140 million euros.'],
  ['stage', 'apart', 'Jonas Weld was arrested.', 'Jonas Weld has not been charged.'],
  ['stage', 'shut', 'Jonas Weld was charged.', 'Dana Brandt was convicted.'],
  // Whom "he" stands for was concluded: both reports have one man in the dock.
  [
    'stage',
    'conflict',
    'Captain Ivo Brandt spoke to reporters in Velmora. He has been charged with arson.',
    'Jonas Weld has not been charged.',
  ],
  ['plea', 'conflict', 'Jonas Weld pleaded guilty.', 'A jury convicted Jonas Weld of theft.'],
  ['plea', 'apart', 'Jonas Weld pleaded not guilty.', 'A jury convicted Jonas Weld of theft.'],
  ['offence', 'conflict', 'Jonas Weld was charged with manslaughter.', 'Jonas Weld was charged with murder.'],
  ['offence', 'scope', 'Jonas Weld was convicted of murder.', 'Jonas Weld was on trial for rape.'],
  ['offence', 'precision', 'Jonas Weld was charged with murder.', 'Jonas Weld was convicted of third-degree murder.'],
  ['offence', 'scope', 'Jonas Weld was charged with murder.', 'Jonas Weld was charged with murder and theft.'],
  // Only a degree that is numbered says more than the word alone.
  ['offence', 'same', 'Jonas Weld was found guilty of her murder.', 'Jonas Weld was convicted of aggravated murder.'],
  ['offence', 'apart', 'Jonas Weld was acquitted of kidnapping.', 'Jonas Weld was convicted of murder.'],
  ['offence', 'apart', 'Jonas Weld was also convicted of arson.', 'Jonas Weld was convicted of murder.'],
  ['offence', 'same', 'Jonas Weld was accused of killing a sailor.', 'Jonas Weld was charged with murder.'],
  ['offence', 'apart', 'Jonas Weld is accused of renting them a flat.', 'Jonas Weld is accused of murder.'],
  ['offence', 'same', 'A jury convicted Jonas Weld of robbery.', 'Jonas Weld was convicted of theft.'],
  ['offence', 'shut', 'Jonas Weld was charged with murder.', 'Dana Brandt was charged with theft.'],
  ['progress', 'conflict', 'Corvina will acquire Halden.', 'Corvina has acquired Halden.'],
  ['progress', 'conflict', 'Corvina vowed to rebuild the mill.', 'Corvina has not yet decided whether to rebuild the mill.'],
  [
    'progress',
    'conflict',
    'The envoys will not attend talks in Velmora.',
    'The envoys have not decided whether to attend talks in Velmora.',
  ],
  ['progress', 'apart', 'Corvina is considering a bid for Halden.', 'Corvina has not decided whether to bid for Halden.'],
  ['progress', 'conflict', 'Corvina has signed a deal to acquire Halden.', 'Corvina completed its acquisition of Halden.'],
  ['progress', 'conflict', 'The anglers would sue to save the weir.', 'The anglers lodged a lawsuit.'],
  ['progress', 'conflict', 'No lawsuit has been filed.', 'The anglers lodged a lawsuit.'],
  ['progress', 'conflict', 'The merger needs the approval of the cartel office.', 'The cartel office approved the merger.'],
  ['progress', 'scope', 'Dana Brandt said that the anglers would sue to save the weir.', 'The anglers sued to save the weir.'],
  ['progress', 'precision', 'Corvina has reportedly sold the yard.', 'Corvina sold the yard.'],
  ['progress', 'same', 'Corvina bought Halden.', 'Corvina has acquired Halden.'],
  ['progress', 'apart', 'Corvina will acquire Halden.', 'Corvina has agreed to acquire Halden.'],
  ['progress', 'shut', 'Corvina will acquire Halden.', 'Corvina has acquired Osprey.'],
  ['progress', 'shut', 'Corvina will acquire Halden.', 'Corvina has sold Halden.'],
  ['state', 'conflict', 'The coast road was closed by rocks.', 'The coast road has reopened.'],
  ['state', 'conflict', 'Villagers were evacuated.', 'Villagers were allowed back on Sunday.'],
  ['state', 'conflict', 'The talks were suspended on Friday.', 'The talks will go ahead as planned.'],
  ['state', 'conflict', 'The coast road will reopen on Monday.', 'The coast road has reopened.'],
  ['state', 'precision', 'The match was postponed.', 'The match was suspended.'],
  ['state', 'same', 'The highway is blocked.', 'The highway was closed.'],
  ['state', 'apart', 'The coast road was closed by rocks.', 'The coast road will reopen on Monday.'],
  ['state', 'shut', 'The coast road was closed by rocks.', 'The museum has reopened.'],
  ['state', 'shut', 'The fire is still burning.', 'The curfew was lifted at noon.'],
  ['certainty', 'precision', 'A suspected gas attack hit the town.', 'A gas attack hit the town.'],
  ['certainty', 'precision', 'It was unclear whether the blast was an attack or an accident.', 'An attack shook the town.'],
  ['certainty', 'same', "Dozens killed in 'gas attack' in Velmora.", 'A suspected gas attack hit the town.'],
  ['certainty', 'same', 'A suspected gas attack hit the town.', 'An alleged chemical attack hit the town.'],
  ['certainty', 'shut', 'A suspected gas attack hit the town.', 'An accident shook the town.'],
]

function comparedAs(aspect: string, a: string, b: string): string {
  const of = (text: string) => claimsIn(text).filter(claim => claim.frame.aspect === aspect)
  const pairs = of(a).flatMap(here => of(b).map(there => [here, there] as const))
  if (pairs.length === 0) return 'nothing found'
  const open = pairs.find(([here, there]) => gateOf(here, there).open)
  return open ? judge(...open).relation : 'shut'
}

describe('where things stand', () => {
  it.each(ROWS.map(row => [...row]))('%s, %s: %s / %s', (aspect, verdict, a, b) => {
    expect(comparedAs(aspect, a, b)).toBe(verdict)
    expect(comparedAs(aspect, b, a)).toBe(verdict)
  })
})
