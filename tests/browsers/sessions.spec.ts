import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { listen } from '../loopback.ts'
import { issueToken } from './issue-token.ts'
import { test } from './visitor.ts'

test('1,000 calls with a revoked token over the browser’s own connections: 1 sign-in, 0 failures, no old token after the new one', async ({
  visitor,
}) => {
  let signIns = 0
  let valid = ''
  let late = 0
  const server = await listen((request, response) => {
    const [, where] = request.url!.split('/')
    if (where === '')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>sessions</title>')
    if (where?.endsWith('.js')) {
      const bundle = readFileSync(`packages/${where.slice(0, -3)}/dist/index.bundle.min.js`)
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle)
    }
    if (where === 'revoke') {
      valid = 'revoked'
      return void response.end()
    }
    if (where === 'v3') {
      signIns += 1
      valid = `token-${signIns}`
      return issueToken(response, valid, `${server.url}/heat`)
    }
    const token = request.headers['x-auth-token']
    if (valid === 'token-2' && token !== valid) late += 1
    response.writeHead(token === valid ? 200 : 401, { 'content-type': 'application/json' }).end('{}')
  })
  await visitor.open(server.url)
  const failures = await visitor.run(`
    const [{ createClient }, { password }] = await Promise.all([import('/core.js'), import('/identity.js')])
    const client = createClient({ auth: password({ url: location.origin, username: 'demo', password: 'secret', project: 'demo' }) })
    const call = () => client.request('orchestration', 'stacks')
    await call()
    await fetch('/revoke')
    const results = await Promise.allSettled(Array.from({ length: 1000 }, call))
    return results.filter(({ status }) => status === 'rejected').map(({ reason }) => String(reason)).slice(0, 3)
  `)
  expect(failures).toEqual([])
  expect({ signIns, late }).toEqual({ signIns: 2, late: 0 })
  await server.close()
})
