/** Says what there is instead of a name, and which of it may have been meant. */
export function closest(name: string, known: readonly string[]): string {
  const [best] = known
    .map((each) => ({ each, far: distance(name, each) }))
    .toSorted((one, other) => one.far - other.far)
  const meant = best && best.far <= Math.max(1, name.length / 3) ? ` Did you mean "${best.each}"?` : ''
  return `${meant} There is ${known.join(', ') || 'none'}.`
}

/** Letters to add, drop or change, whatever their case. */
function distance(one: string, other: string): number {
  const letters = [...other.toLowerCase()]
  let row = [...letters.keys(), letters.length]
  for (const [index, letter] of [...one.toLowerCase()].entries()) {
    const next = [index + 1]
    for (const [at, each] of letters.entries())
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + Number(each !== letter)))
    row = next
  }
  return row.at(-1)!
}
