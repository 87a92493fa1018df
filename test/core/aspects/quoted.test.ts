/** The same words in quotation marks. Invented sentences. */
import { compares } from './verdicts.ts'

compares('quoted', [
  // One word of a sentence is no name.
  [
    'not compared',
    '"There were no blankets, and nobody came," said Ruth Amsel.',
    '"We are sending blankets, soup and stoves," said Jonas Weld.',
  ],
  ['attribution', 'The plan rests on what aides called "ghost lines".', '"We call these ghost lines and close them," said Jonas Weld.'],
  ['attribution', 'Ruth Amsel described the tariff as "a tax on bread".', '"This tariff is a tax on bread," said Jonas Weld.'],
  ['same', 'Jonas Weld described the tariff as "a tax on bread".', '"This tariff is a tax on bread," said Jonas Weld.'],
  ['not compared', 'Ruth Amsel described the tariff as "a tax on bread".', '"The harbour is closed to ships," said Jonas Weld.'],
  // Small words tell that it is one sentence, and nothing by themselves.
  ['attribution', '"Our drivers had no choice," said Ruth Amsel.', '"Our people had no choice," said Jonas Weld.'],
  ['not compared', '"Our drivers had no licence," said Ruth Amsel.', '"Our people had no choice," said Jonas Weld.'],
  // Nobody in particular against somebody.
  ['attribution', '"They had no chance," a doctor told the Tarn Gazette.', '"They had no chance," said the mayor, Jonas Weld.'],
  ['attribution', '"They had no chance," a spokesman said.', '"They had no chance," said spokesman Jonas Weld.'],
  // One word proves nothing where the other quotation is long.
  [
    'not compared',
    'Ruth Amsel called the tariff "bread".',
    '"Bread, milk and coal were dear in the winter of the strike," said Jonas Weld.',
  ],
])
