/**
 * Offices and titles: data only. A line is `office: ways of writing`. Offices of one group exclude one
 * another: a text that gives a person two of them states two things.
 */

export interface Office {
  readonly key: string
  /** Groups in which no two offices go together; a captain is one on land and another at sea. */
  readonly groups: readonly string[]
}

const GROUPS: Readonly<Record<string, string>> = {
  government: `
    president: president
    vice president: vice president, vice-president
    prime minister: prime minister, premier, pm
    chancellor: chancellor
    secretary of state: secretary of state
    foreign minister: foreign minister, foreign secretary, minister of foreign affairs, minister for foreign affairs
    defence minister: defence minister, defense minister, defence secretary, defense secretary, secretary of defense, minister of defence, minister of defense
    interior minister: interior minister, home secretary, minister of the interior, interior secretary
    finance minister: finance minister, treasury secretary, chancellor of the exchequer, minister of finance
    health minister: health minister, health secretary
    justice minister: justice minister, justice secretary, attorney general, attorney-general
    transport minister: transport minister, transport secretary, transportation secretary
    energy minister: energy minister, energy secretary
    economy minister: economy minister, economics minister, minister of economy
    education minister: education minister, education secretary
    environment minister: environment minister, environment secretary
    deputy prime minister: deputy prime minister, vice premier
    deputy foreign minister: deputy foreign minister
    senator: senator, sen
    representative: congressman, congresswoman, rep
    member of parliament: member of parliament, mp, lawmaker, deputy
    speaker: house speaker, speaker of the house
    governor: governor, gov
    mayor: mayor
    deputy mayor: deputy mayor, vice mayor
    ambassador: ambassador
    secretary-general: secretary-general, secretary general
    national security adviser: national security adviser, national security advisor
  `,
  rank: `
    private: private
    corporal: corporal
    sergeant: sergeant, staff sergeant
    lieutenant: lieutenant
    captain: captain
    major: major
    lieutenant colonel: lieutenant colonel, lieutenant-colonel
    colonel: colonel
    brigadier general: brigadier general, brigadier-general, brigadier
    major general: major general, major-general
    lieutenant general: lieutenant general, lieutenant-general
    general: general
    admiral: admiral
  `,
  police: `
    constable: constable
    detective: detective
    inspector: inspector, detective inspector, police inspector
    chief inspector: chief inspector, detective chief inspector
    superintendent: superintendent, detective superintendent, police superintendent
    chief superintendent: chief superintendent, detective chief superintendent
    commissioner: commissioner, police commissioner
    police chief: police chief, chief of police
    sheriff: sheriff
  `,
  court: `
    judge: judge, justice, magistrate
    prosecutor: prosecutor, district attorney, assistant district attorney
    defence lawyer: defence lawyer, defense lawyer, defense attorney, defence attorney, lawyer, attorney
  `,
  company: `
    chief executive: chief executive, chief executive officer, ceo, managing director
    chief financial officer: chief financial officer, cfo, finance director, finance chief
    chief operating officer: chief operating officer, coo
    chairman: chairman, chairwoman, chairperson, chair of the board
    general manager: general manager
  `,
  ship: `
    captain: captain, skipper, ship's captain, master
    first mate: first mate, first officer, chief officer, chief mate
    second mate: second mate, second officer
    engineer: chief engineer, engineer
    pilot: pilot
    helmsman: helmsman, steersman
  `,
  harbour: `
    harbour master: harbour master, harbourmaster, harbor master, port director
    deputy harbour master: deputy harbour master, deputy harbourmaster, deputy port director
  `,
}

/** Words that say that someone heads something, or speaks for it, without saying which office. They contradict none. */
export const GENERIC_TITLES: ReadonlySet<string> = new Set([
  'leader',
  'chief',
  'head',
  'boss',
  'official',
  'politician',
  'minister',
  'secretary',
  'strongman',
  'ruler',
  'director',
  'executive',
  'founder',
  'chair',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'representative',
  'negotiator',
  'envoy',
  'candidate',
  'officer',
  'commander',
  'counterpart',
  'colleague',
  'host',
  'professor',
  'doctor',
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'sir',
  'lord',
  'king',
  'queen',
  'prince',
  'princess',
  'pope',
  'archbishop',
  'bishop',
  'cardinal',
  'imam',
  'sheikh',
  'ayatollah',
  'coach',
  'striker',
  'champion',
  'actor',
  'actress',
  'singer',
  'author',
  'editor',
])

function officeTable(): ReadonlyMap<string, Office> {
  const table = new Map<string, Office>()
  for (const [group, text] of Object.entries(GROUPS))
    for (const line of text.trim().split('\n')) {
      const [key = '', ways = ''] = line.trim().split(': ')
      for (const way of ways.split(', ')) {
        const known = table.get(way)
        table.set(way, { key, groups: known?.key === key ? [...known.groups, group] : [group] })
      }
    }
  return table
}

/** Ways of writing an office, in lower case and without short forms of ranks → the office. */
export const OFFICES: ReadonlyMap<string, Office> = officeTable()
/** Words of the longest way of writing an office. */
export const LONGEST_OFFICE = 5
