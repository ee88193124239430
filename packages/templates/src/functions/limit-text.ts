import { refuse } from './refuse.ts'

/** Nested calls multiply text, so a small template could fill the memory. This limit is ours, Heat has none. */
export function limitText(length: number): void {
  if (length > 16_777_216)
    refuse('RequestLimitExceeded', `A text of ${length} characters is longer than heatkit computes.`)
}
