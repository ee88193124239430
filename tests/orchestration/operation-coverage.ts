import { answering } from '../../packages/orchestration/src/testing/answering.ts'
import { calls } from './calls.ts'
import { operationsOfHeat } from './operations-of-heat.ts'
import { type Field, fieldsOf, sampleAnswer } from './sample-answer.ts'

export interface OperationCoverage {
  operation: string
  route: string
  /** Whether that route, and no other, was asked for. */
  asked: boolean
  parameters: Covered
  fields: Covered
  /** What was sent and Heat's source does not know. */
  unknown: string[]
}

interface Covered {
  covered: string[]
  /** The others, with the reason. */
  leftOut: { name: string; reason: string | undefined }[]
}

const stack = { name: 'web', id: 'i' }

/** Calls an operation on a Heat that answers with every field, and looks at what it sends and at what it makes of the answer. */
export async function operationCoverage(operation: string): Promise<OperationCoverage> {
  const { route, query = [], body = [], leftOut = {} } = operationsOfHeat[operation]!
  const fields = fieldsOf(operation)
  const whole = await call(operation, fields)
  const sent = whole.asked.flatMap(({ line, body: json }) => [
    ...new URLSearchParams(line.split('?')[1]).keys(),
    ...names(json as object | undefined),
  ])
  const known = [...query, ...body]
  const read = new Set<string>()
  for (const { path } of fields) {
    const { result } = await call(operation, fields, path)
    // dates are told apart, too
    if (JSON.stringify(result) !== JSON.stringify(whole.result)) read.add(path)
  }
  return {
    operation,
    route,
    asked: whole.asked.every(({ line }) => pattern(route).test(`${line.split('?')[0]}`.replace(/ \/?/, ' /'))),
    parameters: split(known, (name) => sent.includes(name), leftOut),
    fields: split(
      fields.map(({ path }) => path),
      (path) => read.has(path),
      Object.fromEntries(fields.map(({ path, reason }) => [path, reason])),
    ),
    unknown: [...new Set(sent)].filter((name) => !known.includes(name)),
  }
}

async function call(operation: string, fields: Field[], different?: string) {
  const { api, asked } = answering(sampleAnswer(fields, different))
  return { result: await calls[operation]!(api, stack), asked }
}

/** Names at the top of a body, and those of the items of its lists. */
const names = (json: object = {}): string[] =>
  Object.entries(json).flatMap(([name, value]) => {
    const items: unknown[] = Array.isArray(value) ? value : []
    const inside = items.flatMap((item) => (typeof item === 'object' && item ? Object.keys(item) : []))
    return inside.length ? inside.map((each) => `${name}[].${each}`) : [name]
  })

const split = (known: string[], covers: (name: string) => boolean, reasons: Record<string, string | undefined>) => ({
  covered: known.filter(covers),
  leftOut: known.filter((name) => !covers(name)).map((name) => ({ name, reason: reasons[name] })),
})

const pattern = (route: string) => new RegExp(`^${route.replaceAll(/\{[^}]*\}/g, '[^/]+')}$`)
