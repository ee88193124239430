import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { build, value } from '../testing/build.ts'
import { signIn } from '../testing/sign-in.ts'

interface HeatRoute {
  methods: string[]
  path: string
}

const routes = JSON.parse(
  readFileSync(new URL('../../../../conformance/heat-routes.json', import.meta.url), 'utf8'),
) as HeatRoute[]

test("every route of Heat's router is answered by a handler of its own", async () => {
  expect(routes.length).toBeGreaterThan(50)
  for (const { methods, path } of routes.flatMap(spelled)) {
    for (const method of methods) {
      const session = await signIn({ enabled: { stackAdopt: true, stackAbandon: true } })
      const stack = await build(session, { one: value('1') })
      const id = stack.split('/').at(-1) ?? ''
      const target = path
        .replace(String.raw`{stack_name:arn\x3A.*}`, `arn:openstack:heat::${session.project}:stacks/web/${id}`)
        .replace('{stack_name}', 'web')
        .replace('{stack_id}', id)
        .replace('{type_name}', 'OS::Heat::Value')
        .replaceAll(/\{\w+\}/g, 'one')
      const body = method === 'GET' || method === 'DELETE' ? undefined : {}
      const { status, body: answer } = await session.call(method, target, body)
      // 404 of the router itself has a title and no error
      const isRouted = status !== 501 && status !== 405 && !(status === 404 && answer.error === undefined)
      expect({ method, path, status, isRouted }).toEqual({ method, path, status, isRouted: true })
    }
  }
})

// `/{path:a|b}` stands for two paths
const spelled = ({ methods, path }: HeatRoute): HeatRoute[] => {
  const [all = '', choices = ''] = /\{path:([^}]*)\}/.exec(path) ?? []
  return choices.split('|').map((one) => ({ methods, path: path.replace(all, one) }))
}
