import { describe, expect, test } from 'vitest'
import { discoverAuthMethods } from './discover-auth-methods.ts'

const offered = ['external', 'password', 'token', 'totp', 'application_credential']
/** What Keystone says to a method that it does not know. */
const unsupported = (methods: string[] = offered) =>
  Response.json(
    { error: { code: 401, identity: { methods }, message: 'Attempted to authenticate with an unsupported method.' } },
    { status: 401 },
  )
const missing = () => new Response('<!doctype html>\n<title>404 Not Found</title>', { status: 404 })
const version = (id: string, href: string) => ({ id, status: 'stable', links: [{ rel: 'self', href }] })
const choices = (...values: object[]) => Response.json({ versions: { values } }, { status: 300 })

/** Answers by URL, 404 to the rest, and keeps what was asked. */
function cloud(answers: Record<string, () => Response>) {
  const asked: string[] = []
  const fetch = async ({ method, url }: Request) => {
    asked.push(`${method} ${url}`)
    return (answers[url] ?? missing)()
  }
  return { asked, fetch }
}

describe('where Keystone is', () => {
  test.each(['https://c.example/identity', 'https://c.example/identity/v3/', 'https://c.example/identity/v2.0'])(
    'at %s one request tells what it accepts',
    async (url) => {
      const { asked, fetch } = cloud({ 'https://c.example/identity/v3/auth/tokens': unsupported })
      expect(await discoverAuthMethods(url, { fetch })).toEqual({
        url: 'https://c.example/identity/v3',
        version: 'v3',
        methods: offered,
      })
      expect(asked).toEqual(['POST https://c.example/identity/v3/auth/tokens'])
    },
  )

  const shapes: [string, () => Response][] = [
    ['a choice of versions', () => choices(version('v3.14', 'http://internal:5000/identity/v3/'))],
    ['a list', () => Response.json({ versions: [version('v3.8', 'http://internal:5000/identity/v3')] })],
    ['one version', () => Response.json({ version: version('v3.14', 'http://internal:5000/identity/v3/') })],
  ]
  test.each(shapes)('%s names another path, and a host that is never asked', async (_, document) => {
    const { asked, fetch } = cloud({
      'https://c.example/': document,
      'https://c.example/identity/v3/auth/tokens': unsupported,
    })
    const { url } = await discoverAuthMethods('https://c.example', { fetch })
    expect(url).toBe('https://c.example/identity/v3')
    expect(asked.every((each) => each.includes(' https://c.example/'))).toBe(true)
  })

  test.each<[string, Record<string, () => Response>]>([
    ['its root says so', { 'https://c.example/': () => choices(version('v2.0', 'http://c.example/v2.0/')) }],
    [
      'its own document says so',
      { 'https://c.example/v2.0': () => Response.json({ version: version('v2.0', 'http://c.example/v2.0/') }) },
    ],
  ])('a cloud has v2.0 alone when %s', async (_, answers) => {
    expect(await discoverAuthMethods('https://c.example/', cloud(answers))).toEqual({
      url: 'https://c.example/v2.0',
      version: 'v2.0',
      methods: ['password', 'token'],
    })
  })
})

describe('what is no Keystone', () => {
  const nothing: [string, () => Response][] = [
    ['404', missing],
    ['a page', () => new Response('<h1>hi</h1>')],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } })],
    ['other JSON', () => Response.json({ versions: { hello: 1 } })],
    ['a list', () => Response.json([])],
  ]
  test.each(nothing)('answers with %s, and that is said', async (_, answer) => {
    const asked: string[] = []
    const fetch = async ({ url }: Request) => {
      asked.push(url)
      return answer()
    }
    await expect(discoverAuthMethods('https://c.example', { fetch })).rejects.toMatchObject({ code: 'NoKeystone' })
    expect(asked.filter((url) => !url.startsWith('https://c.example/'))).toEqual([])
  })

  test.each([
    'http://x//evil.example/v3',
    'https://evil.example/v3',
    '//evil.example/v3',
    'javascript:alert(1)',
    '@evil.example/v3',
  ])('cannot lead to another host with the link %s', async (href) => {
    const asked: string[] = []
    const fetch = async ({ url }: Request) => {
      asked.push(url)
      if (url.startsWith('https://c.example/v3')) return missing()
      return url.endsWith('/auth/tokens') ? unsupported() : choices(version('v3.14', href))
    }
    const { url } = await discoverAuthMethods('https://c.example', { fetch }).catch(() => ({
      url: 'https://c.example/',
    }))
    expect([...asked, url].filter((each) => new URL(each).host !== 'c.example')).toEqual([])
  })

  test('is told apart from one that is down', async () => {
    const fetch = async () => new Response('down', { status: 500 })
    await expect(discoverAuthMethods('https://c.example', { fetch })).rejects.toMatchObject({ status: 500 })
  })
})

test('identity providers are listed where everybody may see them', async () => {
  const providers = 'https://c.example/v3/OS-FEDERATION/identity_providers'
  const { fetch } = cloud({
    'https://c.example/v3/auth/tokens': () => unsupported(['password', 'mapped']),
    [providers]: () => Response.json({ identity_providers: [{ id: 'my idp', enabled: true }] }),
    [`${providers}/my%20idp/protocols`]: () => Response.json({ protocols: [{ id: 'openid', mapping_id: 'm' }] }),
  })
  expect(await discoverAuthMethods('https://c.example', { fetch })).toMatchObject({
    identityProviders: [{ id: 'my idp', protocols: ['openid'] }],
  })
})

test('a cloud that hides its methods is a cloud all the same', async () => {
  const hidden = () => Response.json({ error: { code: 401, message: 'no' } }, { status: 401 })
  expect(await discoverAuthMethods('https://c.example', cloud({ 'https://c.example/v3/auth/tokens': hidden }))).toEqual(
    {
      url: 'https://c.example/v3',
      version: 'v3',
    },
  )
})

test('it ends when its signal does', async () => {
  const fetch = () => new Promise<Response>(() => {})
  const signal = AbortSignal.timeout(5)
  await expect(discoverAuthMethods('https://c.example', { fetch, signal })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})
