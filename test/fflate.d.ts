/** As much of fflate as the tests use: what its version 0.7 exports has no types that TypeScript finds. */
declare module 'fflate' {
  /** @throws when it is no archive */
  export function unzipSync(archive: Uint8Array): Record<string, Uint8Array>;
}
