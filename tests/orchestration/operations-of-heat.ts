import data from '../../conformance/heat-operations.json' with { type: 'json' }

/** What Heat's source says of an object in an answer. */
export interface Shape {
  /** Where in Heat's source. */
  source: string
  /** A value for each, by its path: `[]` is an item of a list, `links.REL` a link. */
  fields: Record<string, unknown>
  /** Why an operation does not give it. */
  leftOut?: Record<string, string>
  /** What newer Heats than the one that tests run have. */
  newer?: Record<string, string>
}

/** What Heat's source says of a request and its answer. */
export interface HeatOperation {
  /** `GET /stacks`, as in `heat-routes.json`. */
  route: string
  source: string
  query?: string[]
  body?: string[]
  /** Names of shapes, by their paths in the answer. */
  answer?: Record<string, string>
  leftOut?: Record<string, string>
}

export const shapes: Record<string, Shape> = data.shapes
export const operationsOfHeat: Record<string, HeatOperation> = data.operations
