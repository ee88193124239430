// Lists the stacks of the cloud that OS_* variables name, and how old they are:
//   deno run --allow-net --allow-env=OS_AUTH_URL,OS_USERNAME,OS_PASSWORD,OS_PROJECT_NAME main.ts
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { listStacks } from '@heatkit/orchestration'

declare const Deno: { env: { get(name: string): string | undefined } }

const setting = (name: string) => {
  const value = Deno.env.get(name)
  if (!value) throw new Error(`Please set ${name}.`)
  return value
}

const client = createClient({
  auth: password({
    url: setting('OS_AUTH_URL'),
    username: setting('OS_USERNAME'),
    password: setting('OS_PASSWORD'),
    project: setting('OS_PROJECT_NAME'),
  }),
})
for await (const { name, status, createdAt } of listStacks(client, { sortBy: 'createdAt' })) {
  const minutes = createdAt ? Math.round((Date.now() - createdAt.getTime()) / 60_000) : '?'
  console.log(`${name}  ${status}  ${minutes} min`)
}
