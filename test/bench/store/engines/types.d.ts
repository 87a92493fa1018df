/** The package has no types of its own for these. */
declare module 'wa-sqlite/*' {
  const anything: (...given: unknown[]) => Promise<unknown>
  export default anything
  export const Factory: (module: unknown) => unknown
  export class IDBBatchAtomicVFS {
    constructor(name: string, options: object)
  }
}
