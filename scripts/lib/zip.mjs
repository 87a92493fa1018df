/**
 * Files → a zip whose bytes depend on their names and contents only: sorted, one date, one mode, the same packing on every machine.
 *
 * Example: `await zipFiles(new Map([['manifest.json', bytes]]))` → Buffer
 */
import JSZip from 'jszip'

/** The earliest that a zip can tell. */
const DATE = new Date(Date.UTC(1980, 0, 1))

export function zipFiles(files) {
  const zip = new JSZip()
  for (const name of [...files.keys()].sort()) zip.file(name, files.get(name), { date: DATE, createFolders: false, unixPermissions: 0o644 })
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'UNIX' })
}
