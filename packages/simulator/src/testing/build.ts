import type { Session } from './sign-in.ts'

export const hot = (resources: object, more: object = {}): object => ({
  heat_template_version: '2018-08-31',
  resources,
  ...more,
})

export const value = (of: unknown, more: object = {}): object => ({
  type: 'OS::Heat::Value',
  properties: { value: of },
  ...more,
})

export const testResource = (properties: object): object => ({ type: 'OS::Heat::TestResource', properties })

/** Creates a stack, lets time pass, and gives its path. */
export const build = async (
  { call, clock }: Session,
  resources: object,
  { wait = 30_000, outputs, ...body }: { wait?: number; outputs?: object; [field: string]: unknown } = {},
): Promise<string> => {
  const template = hot(resources, outputs ? { outputs } : {})
  const answer = await call('POST', '/stacks', { stack_name: 'web', template, ...body })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  await clock.advance(wait)
  return `/stacks/web/${answer.body.stack.id}`
}

/** Events in order, as `name STATUS`. */
export const told = async ({ call }: Session, path: string, query = ''): Promise<string[]> => {
  const { body } = await call('GET', `${path}/events?sort_dir=asc${query}`)
  return (body.events as Record<string, string>[]).map((one) => `${one['resource_name']} ${one['resource_status']}`)
}

/** Outputs by name. */
export const outputsOf = async ({ call }: Session, path: string): Promise<Record<string, unknown>> => {
  const { body } = await call('GET', path)
  const outputs = body.stack.outputs as { output_key: string; output_value: unknown }[]
  return Object.fromEntries(outputs.map((one) => [one.output_key, one.output_value]))
}
