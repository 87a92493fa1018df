/**
 * What invented news is told with: for each genre headlines and sentences, each with gaps. Data only.
 *
 * `{town}` {region} {country} {street} {org} {people: a b c} {figures: n m k} {weekday} are filled per event, so that reports of one event agree.
 */
export interface Genre {
  readonly name: string
  readonly headlines: readonly string[]
  readonly sentences: readonly string[]
}

const genre = (name: string, headlines: string, sentences: string): Genre => ({
  name,
  headlines: headlines.trim().split(/\s*\n\s*/),
  sentences: sentences.trim().split(/\s*\n\s*/),
})

export const GENRES: readonly Genre[] = [
  genre(
    'quake',
    `Earthquake shakes {town}
    Strong quake hits {region}, {n} dead
    {n} killed as earthquake strikes {town}`,
    `An earthquake struck near {town} in {country} on {weekday} and killed at least {n} people.
    The quake had a magnitude of 5.{d} and a depth of {m} kilometers, according to the {org}.
    Houses collapsed in {street} and in the village of {village}.
    Rescuers searched through the rubble for survivors.
    Aftershocks were felt across {region} through the night.
    “We ran out into the dark,” said {a}, a resident.
    Governor {b} asked for tents and blankets, and schools stay closed.
    More than {k} people were left homeless, said {c} of the civil defence.
    The road between {town} and {village} is cut by rocks.
    Power failed in several districts after the earthquake.`,
  ),
  genre(
    'bombing',
    `Bomb kills {n} in {town}
    Blast rips through {street} in {town}
    {n} dead, {m} wounded in {town} bombing`,
    `A bomb exploded in {street} in {town} on {weekday}, killing {n} people and wounding {m}.
    No group claimed responsibility for the attack in {country}.
    Police spokesman {b} said the device was hidden in a parked car.
    Ambulances took the victims to the {org}.
    Among the dead was {a}, who sold fruit there.
    The blast shattered windows as far as {village}.
    President {c} condemned what he called a cowardly act of terrorism.
    Security forces closed the roads around the scene.
    It was one of several explosions in {region} this month.
    Witnesses spoke of a loud explosion and thick smoke.`,
  ),
  genre(
    'trial',
    `{a} sentenced to {n} years for murder
    Jury finds {a} guilty in {town} trial
    {town} court jails {a}`,
    `A court in {town} sentenced {a} to {n} years in prison on {weekday}.
    {a}, {m}, had pleaded not guilty to the murder of {b} in {street}.
    Prosecutor {c} told the jury that the evidence left no doubt.
    The defence said it would appeal the verdict.
    The body was found near {village} {k} days after the crime.
    Relatives of the victim wept as the judge read the sentence.
    The trial in {region} lasted several weeks and heard dozens of witnesses.
    The judge spoke of a cold and planned act.
    A lawyer at {org} called the sentence severe.`,
  ),
  genre(
    'fire',
    `Fire destroys {org} in {town}
    Blaze guts building in {street}
    {m} firefighters battle blaze in {town}`,
    `A fire broke out at {org} in {town} on {weekday}.
    More than {m} firefighters fought the blaze in {street} for hours.
    {n} people were taken to hospital with smoke inhalation.
    The roof collapsed shortly after midnight, said fire chief {a}.
    Residents of {village} were told to keep their windows closed.
    The cause of the fire is not known, and an investigation has begun.
    “Everything is gone,” said the owner, {b}.
    Damage is estimated at {k} thousand dollars.
    Mayor {c} thanked the crews from all over {region}.`,
  ),
  genre(
    'election',
    `{a} wins {town} election
    {party} loses {region} vote
    Voters in {region} choose {a}`,
    `{a} of the {party} won the election in {region} with {m} per cent of the vote.
    The opponent, {b}, conceded defeat on {weekday}.
    Turnout was {k} per cent, lower than four years ago.
    “The people have chosen change,” {a} told supporters in {town}.
    The result is a blow to Prime Minister {c}, analysts said.
    Observers reported few problems at polling stations in {village}.
    The campaign in {country} was about taxes, hospitals and jobs.
    Coalition talks are expected to begin next week.
    {org} had forecast a closer race.`,
  ),
  genre(
    'takeover',
    `{org} to buy {firm} for {m} million
    {firm} agrees to {m} million takeover
    {org} bids for {firm}`,
    `{org} said on {weekday} it would acquire {firm} for {m} million dollars.
    Shareholders of {firm} will receive {n} dollars a share in cash.
    Chief executive {a} called the deal a milestone.
    The company, based in {town}, employs {k} people.
    Shares of {firm} rose sharply after the announcement.
    Regulators in {country} must approve the acquisition.
    {b}, an analyst, said the price was high but fair.
    The board, led by {c}, recommended the offer.
    Revenue in the last quarter was below estimates.`,
  ),
  genre(
    'match',
    `{team} beat {rival} in {town}
    {a} scores twice as {team} win
    {rival} lose to {team}`,
    `{a} scored twice as {team} beat {rival} in {town} on {weekday}.
    A crowd of {k} thousand saw {b} miss a penalty in the {m}th minute.
    {team} are now {n} points clear in the league.
    Coach {c} praised the defence.
    {rival} had gone ahead through a header.
    The referee showed two red cards in the second half.
    It was the first defeat at home for {rival} this season.
    Next week {team} travel to {village}.
    Injuries have troubled the squad since the start of the season.`,
  ),
  genre(
    'obituary',
    `{a}, {role}, dies at {m}
    {role} {a} dead at {m}
    {town} mourns {a}`,
    `{a}, the {role} who made {town} known, died on {weekday} at the age of {m}.
    The family said {a} died at home in {village} after a long illness.
    Born in {region}, {a} began as an assistant at {org}.
    The best-known work won {n} awards.
    “A giant has left us,” said {b}, a friend of many years.
    {a} is survived by {c} and two grandchildren.
    Fans laid flowers in {street}.
    A private funeral is planned.`,
  ),
  genre(
    'strike',
    `{org} workers walk out in {town}
    Strike halts trains in {region}
    Union calls {n}-day strike at {org}`,
    `Workers of {org} began a {n}-day strike in {town} on {weekday}.
    The union demands {m} per cent more pay.
    Union leader {a} said talks had failed late at night.
    {b}, who speaks for the management, called the walkout irresponsible.
    About {k} thousand passengers were stranded in {region}.
    Pickets stood at the gates in {street}.
    The government of {country} offered to mediate, said minister {c}.
    Buses ran between {town} and {village}.`,
  ),
  genre(
    'flood',
    `Floods kill {n} in {region}
    River bursts banks in {town}
    {k} flee floods in {country}`,
    `Floods after days of heavy rain killed {n} people in {region}.
    The river rose by {m} centimeters in {town} overnight.
    Some {k} people were evacuated from {village} and from {street}.
    Soldiers used boats to reach families on rooftops.
    A bridge collapsed on {weekday}, said Governor {a}.
    “The water came within minutes,” said {b}.
    Forecasters expect more rain in {country}.
    The {org} sent food and clean water.
    {c}, the mayor, spoke of the worst flood in memory.`,
  ),
  genre(
    'theft',
    `Thieves steal {m} million in jewels in {town}
    {org} robbed in {street}
    Armed robbers hit {org}`,
    `Thieves robbed {org} in {street} in {town} on {weekday} and escaped with goods worth {m} million.
    {n} masked men drove a car through the window.
    Police found the vehicle burned out near {village}.
    Detective {a} asked for witnesses.
    Nobody was hurt, said the manager, {b}.
    The raid lasted less than {k} seconds.
    Similar robberies have shaken {region} in recent months.
    Insurance expert {c} said the jewels would be hard to sell.`,
  ),
  genre(
    'crash',
    `{n} die in {town} crash
    Bus plunges off road in {region}
    Plane crash near {village} kills {n}`,
    `{n} people were killed when a bus left the road near {village} on {weekday}.
    {m} others were injured, several of them seriously.
    The driver, {a}, survived.
    The bus was on its way from {town} to {village} with {k} passengers.
    Police chief {b} said the brakes may have failed.
    Helicopters took the injured to {org}.
    The accident is the worst in {country} this year.
    Transport minister {c} ordered an inquiry.
    The road in {region} is known to be dangerous.`,
  ),
  genre(
    'talks',
    `{a} and {b} meet in {town}
    {country} talks end without deal
    Envoys agree to exchange {k} prisoners`,
    `{a} and {b} met in {town} on {weekday} for the first time in {n} years.
    The talks lasted {m} minutes and ended without a ceasefire.
    Both sides agreed to exchange {k} prisoners.
    The foreign ministry of {country} called the meeting useful.
    Mediator {c} said another round could follow within weeks.
    Delegates stayed at the {org} in {street}.
    The dispute over {region} has lasted for decades.
    A spokesman denied that new conditions had been set.`,
  ),
]

/** Sentences that any report may hold: they join events that have nothing to do with one another. */
export const COMMON_SENTENCES: readonly string[] = `Officials could not immediately be reached for comment.
The investigation is continuing, according to people familiar with the matter.
It was not clear when the situation would return to normal.
Opposition leaders criticized the government for its response.
The news agency could not independently verify the report.
A spokeswoman said more details would be released later in the day.
The authorities said they would take all necessary measures.
Local media published photographs and video from the scene.
The economy of the region has suffered in recent years.
Several similar cases have been reported over the past months.
The announcement came as a surprise to many residents.
Experts warned that the consequences could be felt for years.`.split('\n')
