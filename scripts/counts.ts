/** What a part of the tests comes to. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** The last line of the form `12 passed, 0 failed, 1 skipped`. */
export function readCounts(output: string): Counts | undefined {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)].at(-1)
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) }
}

/** Counts of a command: what it printed, or itself as one; one that printed well and ended badly has failed. */
export function judge(code: number, printed: Counts | undefined): Counts {
  const counts = printed ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.reduce((total, { skipped }) => total + skipped, 0),
})

export const show = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
