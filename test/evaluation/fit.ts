/**
 * Labelled pairs → the weights of the logistic model: maximum likelihood with a ridge penalty, by Newton's method
 * (iteratively reweighted least squares; Hastie, Tibshirani, Friedman, "The Elements of Statistical Learning", 4.4.1).
 *
 * fitWeights([{ evidence: { likeness: 0.7 }, right: true, weight: 1 }, …], 3) → { always: -3.1, likeness: 5.2 }
 */
import type { Model } from '../../src/core/differences/confidence.ts'
import type { Evidence } from '../../src/core/differences/evidence.ts'

export interface Sample {
  readonly evidence: Evidence
  readonly right: boolean
  /** It looks like a difference and is annotated as none. */
  readonly trapped?: boolean
  /** How much it counts, 1 for a pair of a real story. */
  readonly weight: number
}

const MOST_STEPS = 20
/** Weights that move less than this have settled. */
const SETTLED = 1e-4
/** Keeps a step finite where all are sure. */
const LEAST_CURVATURE = 1e-6

/** Evidence that is not nothing, by column of the model. */
interface Row {
  readonly columns: Int32Array
  readonly amounts: Float64Array
}

type Told = readonly (readonly [name: string, amount: number])[]

/** Fits share their samples: what each tells is looked up once. */
const told = new WeakMap<Evidence, Told>()
function tells(evidence: Evidence): Told {
  const known = told.get(evidence) ?? Object.entries(evidence).filter(([, amount]) => amount !== 0)
  told.set(evidence, known)
  return known
}

function namesIn(samples: readonly Sample[]): string[] {
  const names = new Set<string>()
  for (const { evidence } of samples) for (const name in evidence) names.add(name)
  return ['always', ...[...names].sort()]
}

function rowOf(evidence: Evidence, columns: ReadonlyMap<string, number>): Row {
  const entries = tells(evidence)
  return {
    columns: Int32Array.from([0, ...entries.map(([name]) => columns.get(name) ?? 0)]),
    amounts: Float64Array.from([1, ...entries.map(([, amount]) => amount)]),
  }
}

/**
 * `ridge`: higher pulls weights towards 0; the constant is not pulled. `start`: weights that are near, to get there in fewer steps; there is
 * one best fit, wherever one starts.
 */
export function fitWeights(samples: readonly Sample[], ridge: number, start: Model = {}): Model {
  const names = namesIn(samples)
  const columns = new Map(names.map((name, i) => [name, i]))
  const rows = samples.map(({ evidence }) => rowOf(evidence, columns))
  const weights = Float64Array.from(names, name => start[name] ?? 0)
  for (let turn = 0; turn < MOST_STEPS; turn++) {
    const step = newtonStep(rows, samples, weights, ridge)
    step.forEach((by, i) => {
      weights[i] = (weights[i] ?? 0) + by
    })
    if (Math.max(...step.map(Math.abs)) < SETTLED) break
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 1000) / 1000]))
}

function newtonStep(rows: readonly Row[], samples: readonly Sample[], weights: Float64Array, ridge: number): number[] {
  const size = weights.length
  const gradient = new Float64Array(size)
  const curvature = Array.from(weights, () => new Float64Array(size))
  rows.forEach(({ columns, amounts }, n) => {
    const { right, weight } = samples[n] ?? { right: false, weight: 0 }
    let sum = 0
    for (let k = 0; k < columns.length; k++) sum += (weights[columns[k] ?? 0] ?? 0) * (amounts[k] ?? 0)
    const probability = 1 / (1 + Math.exp(-sum))
    const error = (Number(right) - probability) * weight
    const bend = Math.max(LEAST_CURVATURE, probability * (1 - probability)) * weight
    for (let k = 0; k < columns.length; k++) {
      const [i, a] = [columns[k] ?? 0, amounts[k] ?? 0]
      gradient[i] = (gradient[i] ?? 0) + error * a
      const line = curvature[i]
      if (line) for (let m = 0; m < columns.length; m++) line[columns[m] ?? 0] = (line[columns[m] ?? 0] ?? 0) + bend * a * (amounts[m] ?? 0)
    }
  })
  curvature.forEach((line, i) => {
    const pull = i === 0 ? LEAST_CURVATURE : ridge
    line[i] = (line[i] ?? 0) + pull
    if (i > 0) gradient[i] = (gradient[i] ?? 0) - ridge * (weights[i] ?? 0)
  })
  return solve(curvature, gradient)
}

/** Gaussian elimination with partial pivoting; the matrix is symmetric, positive and used up. */
export function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const size = right.length
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0])
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column + 1; i < size; i++) if (Math.abs(lines[i]?.[column] ?? 0) > Math.abs(lines[pivot]?.[column] ?? 0)) pivot = i
    const [a, b] = [lines[column] ?? [], lines[pivot] ?? []]
    lines[column] = b
    lines[pivot] = a
    for (let i = column + 1; i < size; i++) {
      const line = lines[i] ?? []
      const factor = (line[column] ?? 0) / (b[column] || 1e-12)
      if (factor !== 0) for (let j = column; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (b[j] ?? 0)
    }
  }
  const result = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    const line = lines[i] ?? []
    let rest = line[size] ?? 0
    for (let j = i + 1; j < size; j++) rest -= (line[j] ?? 0) * (result[j] ?? 0)
    result[i] = rest / (line[i] || 1e-12)
  }
  return result
}
