import { type Auth, createClient } from '@heatkit/core'
import { createStack, listStacks, orchestration, type Stack, waitForStack } from '@heatkit/orchestration'

/** Creates a stack, waits for it and finds it in the list, with functions and with the plugin. */
export async function use(cloud: string): Promise<void> {
  const url = `${cloud}/heat/v1/p1`
  const auth: Auth = async () => ({
    token: 'gAAAAABstub',
    catalog: [{ type: 'orchestration', interface: 'public', url }],
  })
  const client = createClient({ auth })
  const made = await createStack(client, { name: 'made', template: { heat_template_version: '2018-08-31' } })
  const { outputs }: Stack = await waitForStack(client, made)
  if (outputs['address'] !== '192.0.2.7') throw new Error('the outputs are not there')
  const names: string[] = []
  for await (const { name } of listStacks(client)) names.push(name)
  if (!names.includes('made')) throw new Error(`not among ${names.join()}`)
  const { status } = await client.extend(orchestration).orchestration.getStack(made)
  if (status !== 'CREATE_COMPLETE') throw new Error(status)
}
