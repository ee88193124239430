import type { Loose } from '../read.ts'
import type { StackRef } from './stack.ts'

/** The stack that a row’s link names. Only what names it is taken: where links lead may be anywhere. */
export function linkedStack({ links }: Loose, rel: string): StackRef | undefined {
  const link = (links as { rel: string; href: string }[] | undefined)?.find((each) => each.rel === rel)
  const [, name, id] = /\/stacks\/([^/]+)\/([^/]+)$/.exec(link?.href ?? '') ?? []
  return name && id ? { name: decodeURIComponent(name), id } : undefined
}
