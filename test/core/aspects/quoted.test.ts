/** The same words in quotation marks. Invented sentences. */
import { compares } from './verdicts.ts'

compares('quoted', [
  ['attribution', 'The plan rests on what aides called "ghost lines".', '"We call these ghost lines and close them," said Jonas Weld.'],
  ['attribution', 'Ruth Amsel described the tariff as "a tax on bread".', '"This tariff is a tax on bread," said Jonas Weld.'],
  ['same', 'Jonas Weld described the tariff as "a tax on bread".', '"This tariff is a tax on bread," said Jonas Weld.'],
  ['not compared', 'Ruth Amsel described the tariff as "a tax on bread".', '"The harbour is closed to ships," said Jonas Weld.'],
  // One word proves nothing where the other quotation is long.
  [
    'not compared',
    'Ruth Amsel called the tariff "bread".',
    '"Bread, milk and coal were dear in the winter of the strike," said Jonas Weld.',
  ],
])
