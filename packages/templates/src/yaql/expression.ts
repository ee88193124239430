/** A parsed expression. Operators are calls too, of functions with names such as `#operator_+`. */
export type Expression =
  | { kind: 'constant'; value: unknown }
  | { kind: 'keyword'; value: string }
  | { kind: 'call'; name: string; args: Argument[]; operator?: boolean }
  | { kind: 'wrap'; inner: Expression }

/** An argument: an expression, a pair written `source => target`, or nothing between two commas. */
export type Argument = Expression | { kind: 'rule'; source: Expression; target: Expression } | { kind: 'empty' }
