/** One of the functions of a name. */
export interface Overload {
  /** `method` is called behind a dot, `function` alone, `both` either way. */
  as: 'function' | 'method' | 'both'
  /** Such as `collection:iterable predicate:lambda count:int? *args:any`: a `?` behind the type marks what may be left out. */
  takes: string
  /** Pairs in the arguments are values, not names of parameters. */
  plain?: boolean
  run: (tools: Tools, ...args: never[]) => unknown
}

export interface Tools {
  scope: Scope
  call: (name: string, ...args: unknown[]) => unknown
  method: (name: string, receiver: unknown, ...args: unknown[]) => unknown
}

export type Library = Record<string, Overload | Overload[]>
export type Lambda = (...values: unknown[]) => unknown

/** Variables and functions, inside of those of a parent. */
export interface Scope {
  variables: Map<string, unknown>
  functions: Map<string, Overload>
  parent?: Scope
  /** What all scopes of an evaluation share. */
  shared: { steps: number; depth: number; library: Library }
}
