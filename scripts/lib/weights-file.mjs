/**
 * Fitted weights → the TypeScript file that holds them.
 *
 * weightsFile(['What each piece weighs.'], { always: -1, 'same head': 2 }): the comment on top, then `export const WEIGHTS`.
 */
export function weightsFile(comment, weights) {
  const entries = Object.entries(weights).map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  const lines = comment.map(line => ` * ${line}`.trimEnd())
  return ['/**', ...lines, ' */', 'export const WEIGHTS: Readonly<Record<string, number>> = {', ...entries, '}', ''].join('\n')
}
