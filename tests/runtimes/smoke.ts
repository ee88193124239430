// What every runtime has to manage with the self-contained bundles and nothing else. It gets them and names no runtime,
// so that this one file runs in all of them.

interface Bundles {
  core: typeof import('@heatkit/core')
  identity: typeof import('@heatkit/identity')
  orchestration: typeof import('@heatkit/orchestration')
  templates: typeof import('@heatkit/templates')
}

/** Uses the bundles against a cloud on loopback, and gives what was found to work; throws where something does not. */
export async function smoke({ core, identity, orchestration, templates }: Bundles, cloud: string): Promise<string[]> {
  const signIn = (password: string) =>
    core.createClient({
      auth: identity.password({ url: `${cloud}/identity`, username: 'demo', password, project: 'demo' }),
      region: 'RegionOne',
    })
  const client = signIn('secret').extend(orchestration.orchestration)
  const fails = async (work: Promise<unknown>): Promise<Record<string, unknown>> =>
    (await work.then(
      () => ({ name: 'no error at all' }),
      (error: unknown) => error,
    )) as Record<string, unknown>

  const checks: Record<string, () => Promise<unknown[]>> = {
    'signs in and lists': async () => {
      for await (const { name } of client.orchestration.listStacks()) return [name, 'web']
      return ['nothing', 'web']
    },
    'creates, waits and reads outputs': async () => {
      const stack = await client.orchestration.createStack({ name: 'made', template: {} })
      const { outputs } = await client.orchestration.waitForStack(stack)
      return [outputs['address'], '192.0.2.7']
    },
    'repeats what has passed': async () => {
      await client.request('orchestration', 'flaky')
      return []
    },
    'tells a refused sign-in': async () => {
      const { name, status } = await fails(signIn('wrong').session())
      return [name, 'AuthError', status, 401]
    },
    'tells what is missing': async () => {
      const { name, status } = await fails(client.orchestration.getStack({ name: 'no', id: 'no' }))
      return [name, 'HttpError', status, 404]
    },
    'tells that nobody answers': async () => {
      // a port that browsers and runtimes may call and that nothing listens on
      const lost = client.with({ endpoints: { orchestration: 'http://127.0.0.1:9' } })
      const { name, code } = await fails(lost.request('orchestration', 'stacks', { method: 'POST' }))
      return [name, 'NetworkError', code, 'Unreachable']
    },
    'reads a template': async () => {
      const { template } = templates.parseTemplate('resources: { a: { type: OS::Heat::RandomString } }')
      return [Object.keys(template?.resources ?? {}).join(), 'a']
    },
    'stops when told to': async () => {
      const reason = new Error('enough')
      const error = await fails(client.request('orchestration', 'stacks', { signal: AbortSignal.abort(reason) }))
      return [error, reason]
    },
  }
  for (const [title, check] of Object.entries(checks)) {
    const pairs = await check()
    for (let index = 0; index < pairs.length; index += 2) {
      const [found, wanted] = pairs.slice(index)
      if (found !== wanted) throw new Error(`${title}: ${String(found)} instead of ${String(wanted)}`)
    }
  }
  return Object.keys(checks)
}
