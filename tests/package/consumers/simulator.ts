import * as simulator from '@heatkit/simulator'

/** Nothing to use yet but that it loads. */
export async function use(): Promise<void> {
  if (typeof simulator !== 'object') throw new Error('not a module')
}
