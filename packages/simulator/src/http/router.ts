/** Templates such as `/stacks/{name}/{id}`; a placeholder takes one segment of an unescaped path, or its end. */
export interface Route<Handler> {
  method: string
  path: string
  handler: Handler
}

export type Match<Handler> =
  | { handler: Handler; params: Record<string, string> }
  /** The path exists, this method does not. */
  | { allowed: string[] }

export const router = <Handler>(
  routes: readonly Route<Handler>[],
): ((method: string, path: string) => Match<Handler> | undefined) => {
  const compiled = routes.map((route) => ({ ...route, parts: route.path.split('/') }))
  return (method, path) => {
    const parts = path.split('/')
    const fits = compiled.flatMap((route) => {
      const params = matchParts(route.parts, parts)
      return params ? [{ route, params }] : []
    })
    const hit = fits.find(({ route }) => route.method === method)
    if (hit) return { handler: hit.route.handler, params: hit.params }
    if (fits.length > 0) return { allowed: fits.map(({ route }) => route.method) }
    return undefined
  }
}

const matchParts = (pattern: string[], parts: string[]): Record<string, string> | undefined => {
  if (pattern.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, piece] of pattern.entries()) {
    const part = parts[index] ?? ''
    const [fixed = '', name] = piece.split(/[{}]/)
    if (name === undefined) {
      if (piece !== part) return undefined
    } else {
      if (part === '' || !part.startsWith(fixed)) return undefined
      params[name] = part.slice(fixed.length)
    }
  }
  return params
}
