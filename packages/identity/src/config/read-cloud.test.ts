import { CloudError, createClient } from '@heatkit/core'
import { createSimulator } from '@heatkit/simulator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cloudOptions } from './cloud-options.ts'
import { type CloudChoice, type CloudSources, readCloud } from './read-cloud.ts'

const CANARY = 'can4ry-pa55'
const auth = { auth_url: 'https://one.example/v3', username: 'ada', password: CANARY, project_name: 'web' }
const one = (settings: object = {}, more: object = {}): CloudSources => ({
  clouds: { clouds: { one: { auth: { ...auth, ...more }, ...settings } } },
  file: 'dropped.yaml',
})
const options = (sources: CloudSources, choice?: CloudChoice) => {
  const told: string[] = []
  return { ...cloudOptions(readCloud(sources, choice), { warn: (message) => told.push(message) }), told }
}
const failure = async (work: () => Promise<unknown>): Promise<CloudError> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof CloudError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

test('a cloud of a file that was dropped on a page signs in', async () => {
  const { url, fetch } = createSimulator()
  const cloud = { auth: { auth_url: `${url}/identity`, username: 'demo', password: 'secret', project_name: 'demo' } }
  const client = createClient({ ...cloudOptions(readCloud({ clouds: { clouds: { one: cloud } } })), fetch })
  expect(await client.session()).toMatchObject({ user: { name: 'demo' }, project: { name: 'demo' } })
})

test('variables that were pasted sign in', async () => {
  const { url, fetch } = createSimulator()
  const env = { OS_AUTH_URL: `${url}/identity`, OS_USERNAME: 'demo', OS_PASSWORD: 'secret', OS_PROJECT_NAME: 'demo' }
  const client = createClient({ ...cloudOptions(readCloud({ env })), fetch })
  expect(await client.session()).toMatchObject({ user: { name: 'demo' }, project: { name: 'demo' } })
})

describe('client options', () => {
  test('hold region, interfaces, endpoints and a timeout in milliseconds', () => {
    const settings = {
      region_name: 'R',
      interface: ['internalURL', 'public'],
      api_timeout: 30,
      'orchestration-endpoint-override': 'https://heat.example/v1/%(tenant_id)s',
      object_store_endpoint: 'https://swift.example/v1/$(project_id)s',
    }
    expect(options(one(settings))).toMatchObject({
      region: 'R',
      interface: ['internal', 'public'],
      timeout: 30_000,
      endpoints: {
        orchestration: 'https://heat.example/v1/{project_id}',
        'object-store': 'https://swift.example/v1/{project_id}',
      },
      told: [],
    })
  })

  test('hold nothing that the configuration does not say', () => {
    expect(Object.keys(options(one())).toSorted()).toEqual(['auth', 'interface', 'told'])
  })

  test('come with a warning that names what has no effect, once for all', () => {
    const settings = { verify: false, insecure: 'true', cacert: '/ca.pem', cert: '/c.pem', key: '/k.pem' }
    const [warning, ...more] = options(one({ ...settings, compute_interface: 'admin', interface: 'internal' })).told
    for (const key of [...Object.keys(settings), 'compute_interface']) expect(warning).toContain(key)
    expect(warning).toContain('one: ')
    expect(more).toEqual([])
  })

  test('come without a warning where settings say what happens anyway', () => {
    const settings = { verify: true, insecure: 'no', manila_endpoint_type: 'internal', interface: 'internal' }
    expect(options(one({ ...settings, cacert: null })).told).toEqual([])
  })
})

test('a device flow tells the user where to go', async () => {
  const { url } = createSimulator()
  const idp = {
    identity_provider: 'acme',
    protocol: 'openid',
    client_id: 'c',
    access_token_endpoint: 'https://idp.example/token',
    device_authorization_endpoint: 'https://idp.example/device',
  }
  const clouds = { clouds: { one: { auth: { auth_url: url, ...idp }, auth_type: 'v3oidcdeviceauthz' } } }
  const { auth: signIn, told } = options({ clouds })
  // good for no time at all: it is shown, and not waited for
  const codes = { device_code: 'd', user_code: 'ABCD', verification_uri: 'https://idp.example/go', expires_in: 0 }
  const error = await failure(() => signIn(async () => Response.json(codes)))
  expect(error.code).toBe('SignInTimeout')
  expect(told).toEqual(['Open https://idp.example/go and type ABCD'])
})

describe('what other readers of YAML make of scalars', () => {
  test.each([
    { given: 12345, text: '12345' },
    { given: 2.5, text: '2.5' },
    { given: 123456789012345678901234567890n, text: '123456789012345678901234567890' },
  ])('$text becomes a text', ({ given, text }) => {
    expect(readCloud(one({}, { password: given })).settings.auth['password']).toBe(text)
  })
})

const refused: { title: string; sources: CloudSources; choice?: CloudChoice; code: string; says: string[] }[] = [
  {
    title: 'a cloud that is not there',
    sources: one(),
    choice: { cloud: 'two' },
    code: 'UnknownCloud',
    says: ['"two"', 'dropped.yaml', 'Known: one'],
  },
  {
    title: 'a cloud with a name of all objects',
    sources: one(),
    choice: { cloud: 'constructor' },
    code: 'UnknownCloud',
    says: ['"constructor"'],
  },
  {
    title: 'a profile with a name of all objects',
    sources: one({ profile: 'toString' }),
    code: 'UnknownProfile',
    says: ['"toString"'],
  },
  {
    title: 'an auth_type with a name of all objects',
    sources: one({ auth_type: 'constructor' }),
    code: 'UnknownAuthType',
    says: ['"constructor"', 'v3password'],
  },
  { title: 'nothing at all', sources: {}, code: 'UnknownCloud', says: ['none is named', 'clouds.yaml', 'Known: none'] },
  {
    title: 'an unknown profile',
    sources: { ...one({ profile: 'acme' }), profiles: { ovh: {} } },
    code: 'UnknownProfile',
    says: ['"acme"', 'ovh'],
  },
  {
    title: 'an unknown region',
    sources: one({ regions: ['A', 'B'] }),
    choice: { region: 'a' },
    code: 'UnknownRegion',
    says: ['"a"', 'A, B'],
  },
  {
    title: 'a password that is missing in a file',
    sources: one({}, { password: null }),
    code: 'MissingSetting',
    says: ['clouds.one.auth.password', 'dropped.yaml'],
  },
  {
    title: 'a password that is missing in the environment',
    sources: { env: { OS_AUTH_URL: auth.auth_url, OS_USERNAME: 'ada', OS_PASSCODE: CANARY } },
    code: 'MissingSetting',
    says: ['OS_PASSWORD'],
  },
  {
    title: 'a user that is missing',
    sources: one({}, { username: '' }),
    code: 'MissingSetting',
    says: ['clouds.one.auth.username', 'clouds.one.auth.user_id'],
  },
  {
    title: 'a key that the auth_type does not take',
    sources: one({}, { pasword: CANARY }),
    code: 'InvalidSetting',
    says: ['clouds.one.auth.pasword', 'username'],
  },
  {
    title: 'a boolean for a text',
    sources: one({}, { project_name: false }),
    code: 'InvalidSetting',
    says: ['clouds.one.auth.project_name', 'quote'],
  },
  {
    title: 'a mapping for a text',
    sources: one({}, { password: { [CANARY]: CANARY } }),
    code: 'InvalidSetting',
    says: ['clouds.one.auth.password'],
  },
  {
    title: 'a text for auth',
    sources: { clouds: { clouds: { one: { auth: CANARY } } } },
    code: 'InvalidSetting',
    says: ['auth of one'],
  },
  {
    title: 'a list for clouds',
    sources: { clouds: { clouds: [CANARY] } },
    code: 'InvalidSetting',
    says: ['clouds in clouds.yaml'],
  },
  {
    title: 'braces that name nothing',
    sources: one({}, { auth_url: `https://{${CANARY}}.example` }),
    code: 'InvalidSetting',
    says: ['auth_url'],
  },
  {
    title: 'a region without a name',
    sources: one({ regions: [{ values: { auth: { password: CANARY } } }] }),
    code: 'InvalidSetting',
    says: ['regions'],
  },
  {
    title: 'an address that is none',
    sources: one({}, { auth_url: `ftp://${CANARY}` }),
    code: 'InvalidOptions',
    says: ['url'],
  },
]

describe('what is refused', () => {
  test.each(refused)('$title is named, and no secret', async ({ sources, choice, code, says }) => {
    const error = await failure(async () => {
      const { auth: signIn } = options(sources, choice)
      await signIn(() => Promise.reject(new Error('nothing is to be sent')))
    })
    expect(error.code).toBe(code)
    for (const text of says) expect(error.message).toContain(text)
    expect(JSON.stringify(error) + error.message + String(error.stack)).not.toContain(CANARY)
  })
})

test('what was given is not changed', () => {
  const sources = one({ tenant_name: 'x', regions: [{ name: 'A', values: { auth: { project_name: 'y' } } }] })
  const before = structuredClone(sources)
  readCloud(sources, { overrides: { auth: { username: 'eve' } } })
  expect(sources).toEqual(before)
})

test('a key named __proto__ reaches no other object', () => {
  const text = '{"clouds":{"one":{"__proto__":{"auth_type":"evil"},"auth":{"__proto__":{"trust_id":"evil"}}}}}'
  const { settings } = readCloud({ clouds: JSON.parse(text) as unknown })
  expect(settings['auth_type']).toBe('password')
  expect(settings.auth['trust_id']).toBeUndefined()
  expect(({} as { auth_type?: string }).auth_type).toBeUndefined()
})

const words =
  'auth|auth_url|auth-type|auth_type|password|username|project_name|domain_id|profile|cloud|regions|region_name|name|values|interface|verify'
const more =
  'endpoint_type|compute_endpoint|api_timeout|heat_timeout|insecure|passcode|token|clouds|one|public-clouds|x|__proto__'
const keys = fc.constantFrom(...`${words}|${more}`.split('|'))
const scalars = fc.constantFrom(null, true, 1.5, '', 'password', 'https://{x}.example', ['A', null], [{ name: 'A' }])
const shallow = fc.oneof(scalars, fc.dictionary(keys, scalars, { maxKeys: 3 }))
const any = fc.oneof(scalars, fc.dictionary(keys, shallow, { maxKeys: 6 }))

test('any data at all gives options, or a typed error', () => {
  const seen = new Set<string>()
  const sources = fc.record({ cloud: any, secure: any, publicClouds: any, overrides: fc.dictionary(keys, shallow) })
  fc.assert(
    fc.property(sources, ({ cloud, secure, publicClouds, overrides }) => {
      const clouds = { clouds: { one: Object.assign({ auth }, cloud) as unknown } }
      try {
        seen.add(typeof options({ clouds, secure, publicClouds }, { cloud: 'one', overrides }).auth)
      } catch (error) {
        if (!(error instanceof CloudError)) throw error
        seen.add(error.code)
      }
    }),
    { numRuns: 1_000 },
  )
  expect([...seen]).toEqual(expect.arrayContaining(['function', 'InvalidSetting', 'UnknownProfile']))
})
