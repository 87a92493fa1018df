/** Causes, deaths, charges, things, ranks and their like: pairs of invented sentences. */
import { pairs } from './pairs.ts'

pairs('weapon', [
  // What a showcase is broken with is no arm.
  ['The robbers smashed the cases with axes.', 'The robbers threatened the staff with a rifle.', 'shut'],
  ['The robbers threatened the staff with axes.', 'The robbers threatened the staff with a rifle.', 'conflict'],
  ['A drone hit the dairy in Tarn on Monday.', 'Two missiles hit the dairy in Tarn on Monday.', 'apart'],
  ['Two tank shells struck the dairy.', 'Two artillery shells struck the dairy.', 'conflict'],
  ['The guard was shot with a shotgun.', 'The guard was shot with a rifle.', 'conflict'],
  ['The guard was shot with a gun.', 'The guard was shot with a rifle.', 'precision'],
  ['The guard was shot with a pistol.', 'The guard was shot with a handgun.', 'same'],
  ['The gang hurled stones.', 'The troops fired rockets.', 'shut'],
])

pairs('vehicle', [
  ['A motorcycle exploded at the gate.', 'The bomb exploded as ambulances arrived.', 'none'],
  ['The lorry hit a bus.', 'Eight coaches derailed.', 'none'],
  ['A bomb in a pickup truck exploded.', 'A bomb in a truck exploded.', 'same'],
  ['A bomb in a van exploded.', 'A bomb exploded near the bus station.', 'none'],
  ['The thieves escaped in a van.', 'The thieves fled in a taxi.', 'conflict'],
  ['The thieves escaped in a car.', 'The thieves fled in a taxi.', 'same'],
  ['The thieves escaped in a van.', 'The thieves sped off in a minivan.', 'same'],
  ['The thieves escaped in a van.', 'A truck exploded.', 'shut'],
])

pairs('substance', [
  ['The sample contained a diuretic.', 'The sample contained testosterone.', 'scope'],
  ['The sample contained heroin.', 'The sample contained cocaine.', 'conflict'],
  ['The sample contained cannabis.', 'The sample contained marijuana.', 'same'],
])

pairs('ailment', [
  ['Dana Weld was killed in a car crash in 1971.', 'Dana Weld died in a plane crash in 1971.', 'conflict'],
  ['Dana Weld was killed in a car crash.', 'Dana Weld died in an accident.', 'precision'],
  ['Dana Weld was killed in a car crash.', 'Dana Weld died in a road accident.', 'same'],
  ['Jonas Brandt died of pneumonia.', 'Jonas Brandt died of complications on Monday.', 'precision'],
  ['Jonas Brandt died of pneumonia.', 'Jonas Brandt died of a stroke.', 'conflict'],
])

pairs('injury', [
  // Which side, and how it was hurt, is left out by whoever is brief.
  ['Jonas Weld broke his left wrist.', 'Jonas Weld broke his wrist.', 'same'],
  ['Jonas Weld missed a month with a sprained left knee.', 'Jonas Weld missed a month with a knee injury.', 'same'],
  ['Jonas Weld broke his left wrist.', 'Jonas Weld broke his right wrist.', 'conflict'],
  ['Jonas Weld hurt his jaw.', 'Jonas Weld hurt his head.', 'precision'],
  ['Jonas Weld broke his ankle.', 'Dana Moor broke her wrist.', 'shut'],
])

pairs('play', [
  ['Milo Hask was shown a straight red card.', 'Milo Hask was shown a second yellow card.', 'precision'],
  ['Milo Hask scored with a header.', 'Milo Hask scored with a volley.', 'scope'],
])

pairs('ailment', [
  ['Dana Weld died of pneumonia.', 'Dana Weld died of a heart attack.', 'conflict'],
  ['Dana Weld died of acute kidney failure.', 'Dana Weld died of kidney failure.', 'precision'],
  ['Dana Weld died of cancer.', 'Dana Weld died after a long illness.', 'precision'],
  ['Dana Weld died after a fall.', 'Dana Weld died after a tumble.', 'same'],
  ['Dana Weld died of pneumonia.', 'Jonas Moor died of cancer.', 'shut'],
])

pairs('why', [
  // Aims go together.
  ['Soldiers stormed the jail to regain control.', 'Soldiers stormed the jail to free a guard.', 'shut'],
  ['The bridge was closed because of ice.', 'The bridge was closed due to ice and wind.', 'same'],
  ['The bridge was closed because of ice.', 'The bridge was closed due to a strike.', 'scope'],
  ['The bridge was closed because of ice and fallen trees.', 'The bridge was closed because of strikes, cracks and ice.', 'apart'],
  ['The council appointed an engineer because of rust and leaks.', 'The council appointed an engineer to protect the arches.', 'shut'],
  // What a decision was taken after is never all.
  ['Finance chief Ruth Amsel resigned after the release of letters.', 'Finance chief Ruth Amsel resigned amid a row about loans.', 'apart'],
  ['The bridge in Tarn was closed after a bus crash.', 'The bridge in Tarn was closed after cracks were found.', 'scope'],
  ['The bridge was closed because of ice.', 'Milk was sold because of the heat.', 'shut'],
])

pairs('charge', [
  [
    'Jonas Weld was found guilty of bribe-taking and money laundering.',
    'Jonas Weld was found guilty of accepting more than 3m euros in bribes.',
    'scope',
  ],
  ['A court acquitted Jonas Weld of abuse of office.', 'Jonas Weld was cleared of a third charge, abuse of office.', 'same'],
  ['Jonas Weld was convicted of selling maps to smugglers.', 'Jonas Weld was convicted of espionage.', 'scope'],
  ['A court acquitted Jonas Weld of arson.', 'Jonas Weld was convicted of fraud.', 'shut'],
  ['Jonas Weld was convicted of arson.', 'Jonas Weld was convicted of third-degree arson.', 'precision'],
  ['Jonas Weld was charged with arson.', 'Jonas Weld was charged with fraud.', 'conflict'],
  ['Jonas Weld was charged with arson.', 'Jonas Weld was charged with arson and fraud.', 'scope'],
  ['Jonas Weld was charged with theft.', 'Jonas Weld was charged with robbery.', 'same'],
  // One of several: the other report names another of them.
  ['Jonas Weld was also convicted of arson.', 'Jonas Weld was convicted of fraud.', 'apart'],
  ['Jonas Weld was convicted of arson, too.', 'Jonas Weld was convicted of fraud.', 'apart'],
  // Where the deed is named that the charges are about.
  ['Jonas Weld was acquitted of kidnapping in the death of Dana Moor.', 'Jonas Weld was acquitted of kidnapping.', 'same'],

  ['Jonas Weld was charged with arson.', 'Dana Moor was charged with fraud.', 'shut'],
])

pairs('identifier', [
  ['Call Korvale police on 0300 700 5555.', 'Call Korvale police on 0300 700 555.', 'conflict'],
  ['Call Korvale police on 0300 700 5555.', 'Call Korvale police on 0300 7005555.', 'same'],
  ['Call Korvale police on 0300 700 5555.', 'Call the coast guard on 0800 777 9000.', 'shut'],
  ['Article 41 raises the fee.', 'Article 14 raises the fee.', 'conflict'],
  ['A category four storm hit the coast.', 'The category 4 storm hit the coast.', 'same'],
  ['Article 41 raises the fee.', 'Route 14 is closed.', 'shut'],
])

pairs('quotation', [
  [
    '"We had no choice but to close the quay in winter," Ann Moor said.',
    '"In winter we had to close the quay, no other choice," Ann Moor said.',
    'same',
  ],
  ['"We will rebuild the harbour before winter," Ann Moor said.', '"We have no money left for a new school," Ann Moor said.', 'shut'],
  ['"We will rebuild the harbour before winter," Ann Moor said.', '"We will rebuild the harbor before winter," Ann Moor said.', 'same'],
  [
    '"We will rebuild the harbour before winter," Ann Moor said.',
    '"We will rebuild the harbour before winter, and the quay too," Ann Moor said.',
    'same',
  ],
])

pairs('quotation', [
  [
    '"There is a 2 in 3 chance that we will win this vote," Ann Moor said.',
    '"There is a 1 in 3 chance that we will lose this vote," Ann Moor said.',
    'apart',
  ],
])

pairs('rank', [
  // From one event on, in other words.
  ['Claims are at their lowest since the strike began.', 'Claims fell to the lowest level since the onset of the strike.', 'same'],
  // Told before the rank or behind it, it is one thing that is ranked.
  [
    'It would push federal spending to its highest level since 1945.',
    'It would push spending to the highest level of federal spending since 1945.',
    'same',
  ],
  ['Voltra is the third-biggest battery maker in the world by revenue.', "Voltra is the world's third-largest power company.", 'same'],
  ["Corvina is the country's second largest builder.", 'Corvina is the second largest builder in Norway.', 'same'],
  ['The valley has one of the highest rents in Norway.', 'Rents in the valley are among the highest in Norway.', 'same'],
  ['It was one of the biggest trials of the decade.', 'Corvina is the third largest builder in Norway.', 'shut'],
  ['It was the coldest winter in decades.', 'It was the coldest winter since 1963.', 'precision'],
  ['They began the largest recall since 2008.', 'They began the largest recall since 1998.', 'conflict'],
  ['It was the first win in Norway since 2009.', 'It was the first win in Africa since 2006.', 'scope'],
  ['It was the first meeting since 2018.', 'It was the first meeting in seven years.', 'same'],
  ['They began the largest recall ever.', 'They began the biggest recall in its history.', 'same'],
  ['It was the fourth-fastest mile in history.', 'It was the fifth-fastest mile in history.', 'conflict'],
  ['It was the fourth-fastest mile in history.', 'It was the fourth-fastest mile ever.', 'same'],
  ['They began the largest recall since 2008.', 'It was the first meeting since 2018.', 'shut'],
])

pairs('extent', [
  ['The warehouse was completely demolished.', 'The warehouse was nearly wholly demolished.', 'conflict'],
  ['The warehouse was destroyed.', 'The warehouse was completely demolished.', 'same'],
  ['The warehouse was damaged.', 'The warehouse was badly damaged.', 'precision'],
  ['The warehouse was destroyed.', 'The road was partly closed.', 'shut'],
  // Each thing has its own degree.
  ['The blast destroyed the station.', 'The blast damaged forty shops.', 'shut'],
])

pairs('doing', [
  ['Dana Weld was walking her dog.', 'Dana Weld was waiting for a bus.', 'scope'],
  ['Dana Weld was walking her dog.', 'Dana Weld was walking the dog.', 'same'],
  ['Dana Weld was walking her dog.', 'Jonas Moor was waiting for a bus.', 'shut'],
])

pairs('deed', [
  ['Jonas Weld ordered the crew to sink the boat.', 'Jonas Weld ordered the crew ashore at dawn.', 'scope'],
  ['Dana Weld wore a red coat.', 'Dana Weld wore the sash of her party.', 'scope'],
  ['Dana Weld wore a red coat.', 'Jonas Moor wore the sash of his party.', 'shut'],
])

pairs('label', [
  ['The far-right Harbour League left.', 'The nationalist Harbour League left.', 'precision'],
  ['The far-right Harbour League left.', 'The far-right populist Harbour League left.', 'same'],
  ['The far-right Harbour League left.', 'The liberal Quarry Party left.', 'shut'],
])

pairs('trigger', [
  ['The cause of the fire is not known.', 'A short circuit started the fire.', 'precision'],
  ['A short circuit started the fire.', 'Faulty wiring caused the fire.', 'same'],
  ['A short circuit started the fire.', 'Fireworks caused the fire.', 'conflict'],
  ['The cause of the collapse was not immediately known.', 'Shoddy workmanship caused the collapse.', 'precision'],
  ['A design flaw caused the collapse.', 'Weak foundations caused the collapse.', 'conflict'],
  ['A signal failure caused the crash.', 'Fatigue caused the crash.', 'scope'],
  // Whatever set it off, wind may have fanned it.
  ['A short circuit started the fire.', 'High winds caused the fire.', 'scope'],
])

pairs('motive', [
  ['He shot the guard in self-defence.', 'He shot the guard by mistake, in revenge.', 'conflict'],
  ['He shot the guard in revenge.', 'He shot the guard in retaliation.', 'same'],
  ['He shot the guard in revenge.', 'He shot the guard over money.', 'scope'],
])

pairs('why', [
  // What a thing does to another is why it is so; by whom it is done is another question.
  ['The flight was delayed by fog.', 'The flight was delayed by a strike.', 'scope'],
  ['The flight was delayed by the pilot.', 'The flight was delayed by a strike.', 'none'],
  ['The mayor resigned for health reasons.', 'The mayor resigned over a bribery scandal.', 'scope'],
  ['Corvina fell on fears of a strike.', 'Corvina fell because of a profit warning.', 'scope'],
  // What begins "after" something was set off by it.
  ['The riots were sparked by a rise in fares.', 'The riots began after a student was killed.', 'scope'],
])
