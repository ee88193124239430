import { expect, test } from 'vitest'
import { fakeKeystone } from '../testing/fake-keystone.ts'
import { basic } from './basic.ts'

const endpoints = { baremetal: 'https://ironic.example' }

test('the password goes out with each request, in the header for it', async () => {
  const keystone = fakeKeystone()
  const client = keystone.client(basic({ username: 'Aladdin', password: 'open sesame', endpoints }))
  await client.request('baremetal', 'nodes')
  expect(keystone.calls.map(({ headers }) => [headers.get('authorization'), headers.get('x-auth-token')])).toEqual([
    ['Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', null],
  ])
})

test('letters beyond ASCII are sent as UTF-8, and a username with a colon is refused', async () => {
  const keystone = fakeKeystone()
  await keystone.client(basic({ username: 'test', password: '123£', endpoints })).request('baremetal', 'nodes')
  expect(keystone.calls[0]!.headers.get('authorization')).toBe('Basic dGVzdDoxMjPCow==')
  expect(() => basic({ username: 'a:b', password: 'x', endpoints })).toThrow('colon')
})

test('a service that repeats the password, in whichever form, is not quoted', async () => {
  const fetch = async ({ headers }: Request) =>
    new Response(`no: ${headers.get('authorization')} open sesame`, { status: 400 })
  const client = fakeKeystone().client(basic({ username: 'Aladdin', password: 'open sesame', endpoints }), { fetch })
  await expect(client.request('baremetal', 'nodes')).rejects.toMatchObject({ reason: 'no: Basic [hidden] [hidden]' })
})
