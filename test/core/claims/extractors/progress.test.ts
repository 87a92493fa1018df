/** Planned, agreed, done, reported, refused. Invented sentences. */
import { finds, ignores } from '../harness.ts'

finds('status/progress', [
  ['Corvina will acquire Halden Lines.', { quote: 'Corvina will acquire Halden Lines', value: 'planned', head: 'acquire' }],
  ['Corvina has acquired Halden Lines.', { quote: 'Corvina has acquired Halden Lines', value: 'done', head: 'acquire' }],
  ['Corvina has signed a deal to acquire Halden Lines.', { quote: 'to acquire Halden Lines', value: 'agreed', head: 'acquire' }],
  [
    'Corvina completed its acquisition of Halden Lines.',
    { quote: 'Corvina completed its acquisition of Halden Lines', value: 'done', head: 'acquire' },
  ],
  ['Corvina is considering a bid for Halden Lines.', { quote: 'Corvina is considering a bid', value: 'considered', head: 'bid' }],
  ['Corvina is in talks to sell the shipyard.', { quote: 'Corvina is in talks to sell', value: 'considered', head: 'sell' }],
  [
    'Corvina is in advanced talks with Halden Lines about the sale of the shipyard.',
    { quote: 'Corvina is in advanced talks with Halden Lines about the sale', value: 'considered', head: 'sell' },
  ],
  ['The anglers lodged a lawsuit in Velmora.', { quote: 'The anglers lodged a lawsuit', value: 'done', head: 'sue' }],
  ['The anglers would sue to save the weir.', { quote: 'The anglers would sue to save', value: 'planned', head: 'sue' }],
  ['No lawsuit has been filed.', { quote: 'No lawsuit has been filed', value: 'undone', head: 'sue' }],
  ['The merger still needs the approval of the cartel office.', { quote: 'still needs the approval', value: 'planned', head: 'approve' }],
  ['Ministers debated the planned cuts.', { quote: 'the planned cuts', value: 'planned', head: 'cut' }],
  ['Corvina has reportedly sold the shipyard.', { quote: 'Corvina has reportedly sold the shipyard', value: 'reported', head: 'sell' }],
  ['He believed that Corvina sold the shipyard.', { quote: 'Corvina sold the shipyard', value: 'reported' }],
  ['Corvina will not sell the shipyard.', { quote: 'Corvina will not sell the shipyard', value: 'refused' }],
])

ignores('status/progress', [
  'The firm denied that it had sold the yard.',
  'The owners might approve the sale.',
  'The mayor would not have resigned.',
  'In talks on Monday, they spoke to sell-side brokers.',
  'The union was in talks with Corvina.',
  'The shipyard is old.',
  'The mayor said he knew the yard.',
  'He was able to sell the yard.',
  'If Corvina acquired the yard, jobs would go.',
  'Corvina had to sell the yard.',
  'Corvina did not sell the yard.',
  'Selling the yard takes time.',
  'Corvina owns the yard.',
  'Weld is awaiting trial.',
  'No agreement was reached.',
  'They refused to sell the yard.',
  'The yard can build ships.',
])
