/** Heat’s reason without what it wraps around it, and where it says that it comes from. */
export interface Reason {
  /** Python’s name for what happened: `ResourceInError`. */
  error?: string
  /** Names of resources, from the outermost: Heat writes `resources.group.resources[0]`. */
  path: string[]
  message: string
}

/** engine/stack.py `Resource CREATE failed: …`; common/exception.py `HeatExceptionWithPath`. */
export function cleanReason(reason = ''): Reason {
  const inner = reason.replace(/^(Resource \w+ failed: ?)+/, '')
  const [, error, where, message] =
    /^(?:(\w*) ?: ?)?((?:resources(?:\.[^:.[\]]+|\[[^\]]+\])+\.?)+)(?:\.[\w.[\]]+)?: ?([^]*)$/.exec(inner) ?? []
  if (where === undefined) return { path: [], message: inner.trim() }
  const path = [...where.matchAll(/resources(?:\.([^:.[\]]+)|\[([^\]]+)\])/g)].map(
    ([, name, index]) => (name ?? index)!,
  )
  return { path, message: cleanReason(message).message, ...(error && { error }) }
}
