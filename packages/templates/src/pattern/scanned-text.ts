/** A text made ready for a pattern. */
export interface Scan {
  codes: number[]
  /** For every sign the sets that it is in, as a number; equal numbers, equal sets. */
  kinds: Uint32Array
  /** For every number of `kinds` whether it is in a set. */
  members: boolean[][]
  /** For every place between signs what is true there, as a number of bits. */
  places: Uint32Array
}
