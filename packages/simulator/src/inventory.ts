export interface Inventory {
  flavors: readonly string[]
  images: readonly string[]
  keyPairs: readonly string[]
  networks: readonly string[]
}

/** From and to, in milliseconds; each stack draws its own. */
export interface Lag {
  /** How long after its end a deleted stack is listed and holds its name. */
  deleted: readonly [number, number]
  /** How long after an accepted action the old status is still shown. */
  status: readonly [number, number]
}
