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
  {
    title: 'a call stands where Python unpacks or hashes',
    heat: /unhashable type: '[A-Z]\w+'|non-iterable [A-Z]\w+ object/,
    heatkit: /unhashable type: 'Function'|non-iterable [\w:]+ object/,
  },
  {
    title: 'a removed function keeps a call in its arguments, and the map around goes into a text',
    heat: /<heat\.engine|[Ff]ailed to json serialize|failed json serialization|must be str, not Removed|params must be strings, numbers, list or map\."/,
    heatkit: /./,
  },
]
