/**
 * Prints a table of text: the first column to the left, the others to the right.
 *
 * printTable('Sizes', ['', 'KB'], [['probe.js', 5.2]])
 */
export function printTable(title, head, rows) {
  const wide = head.map((_, i) => Math.max(...[head, ...rows].map(row => String(row[i]).length)))
  const line = row => row.map((cell, i) => (i === 0 ? String(cell).padEnd(wide[i]) : String(cell).padStart(wide[i]))).join('   ')
  console.log(`\n${title}\n${[head, wide.map(width => '-'.repeat(width)), ...rows].map(line).join('\n')}`)
}
