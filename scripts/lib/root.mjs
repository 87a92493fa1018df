/** The project's root, whatever folder a command was started in. Example: `/home/reader/otherwise` */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
