import type { OnPurpose } from './agree.ts'
import type { Things } from './things.ts'

/** An object that both clients are asked for. */
export interface Compared {
  /** Of `openstack`, without its format. */
  command: (of: Things) => string[]
  /** What heatkit reads, in Heat's spelling. */
  ours: (things: Things) => Promise<unknown>
  /** Field that tells the rows of a list apart. */
  by?: string
  onPurpose?: OnPurpose
  /** The command has no formats, and prints JSON. */
  bare?: true
  /** The part of what is printed that is compared. */
  part?: (printed: never, things: Things) => unknown
}

export const links = 'links are not followed, and our objects have what they name'
