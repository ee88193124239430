// The known kinds of differences between heatkit and Debian's Heat 19; `FIDELITY.md` explains each.

/** What a difference is about, or `unexplained`. */
export function differenceKind(theirs: string, ours: string): string {
  return kinds.find(({ heat, heatkit }) => heat.test(theirs) && heatkit.test(ours))?.title ?? 'unexplained'
}

const kinds: { title: string; heat: RegExp; heatkit: RegExp }[] = [
  {
    title: 'map_merge names the item since Heat 20',
    heat: /Items to merge must be maps\."/,
    heatkit: /Items to merge must be maps\. /,
  },
]
