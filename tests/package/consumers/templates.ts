import * as templates from '@heatkit/templates'

/** Nothing to use yet but that it loads. */
export async function use(): Promise<void> {
  if (typeof templates !== 'object') throw new Error('not a module')
}
