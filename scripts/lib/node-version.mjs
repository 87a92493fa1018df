/**
 * Stops early and plainly on a Node that is too old. In: nothing. Out: nothing, or one line and exit 1.
 *
 * Example: on Node 18, “Otherwise needs Node 20.19 or newer; this is 18.20.4. See https://nodejs.org/”
 */
const WANTED = [20, 19]

export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return
  console.error(`Otherwise needs Node ${WANTED.join('.')} or newer; this is ${version}. See https://nodejs.org/`)
  process.exit(1)
}
