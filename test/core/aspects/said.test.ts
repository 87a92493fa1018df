import { pairs } from './pairs.ts'

const WHAT = 'that the new bridge over the river would open in May despite the strike'

pairs('said', [
  [`Ann Vell said on Monday ${WHAT}.`, `Ann Vell told reporters on Tuesday ${WHAT}.`, 'conflict'],
  [`Ann Vell said on Monday ${WHAT}.`, `Ann Vell said Monday ${WHAT}.`, 'same'],
  [`Ann Vell said on Monday ${WHAT}.`, `Jonas Moor said on Tuesday ${WHAT}.`, 'shut'],
  [`Ann Vell said on Monday ${WHAT}.`, 'Ann Vell said on Tuesday that wages were fair.', 'shut'],
])
