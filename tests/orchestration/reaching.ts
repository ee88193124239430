import { answering } from '../../packages/orchestration/src/testing/answering.ts'
import { calls } from './calls.ts'
import { operationsOfHeat } from './operations-of-heat.ts'

/** The operations that ask a route of a stack, and no other, when they are given what `findStack` found. */
export async function reaching(route: string, known: string): Promise<string[]> {
  const reached: string[] = []
  for (const [operation] of Object.entries(operationsOfHeat).filter(([, each]) => each.route === route)) {
    const { api, asked } = answering({ stacks: [{ stack_name: 'web', id: 'i', stack_status: 'CREATE_COMPLETE' }] })
    const stack = await api.findStack(known)
    // what it makes of the answer does not matter here
    await calls[operation]!(api, stack!).catch(String)
    const [first = '', ...rest] = asked.map(({ line }) => line.split('?')[0]!)
    const [method, path = ''] = route.split(' ')
    const named = path.slice(1).replace('{stack_name}', 'web').replace('{stack_id}', 'i')
    const there = new RegExp(`^${method} ${named.replaceAll(/\{[^}]*\}/g, '[^/]+')}$`)
    if (first === 'GET stacks' && rest.length && rest.every((line) => there.test(line))) reached.push(operation)
  }
  return reached
}
