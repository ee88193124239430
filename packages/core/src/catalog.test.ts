import { describe, expect, test } from 'vitest'
import { type EndpointChoice, findEndpoint, type Service } from './catalog.ts'

const row = (type: string, region: string, kind: string, url = `https://${type}-${region}-${kind}.example/v1/`) => ({
  type,
  region,
  interface: kind,
  url,
})
const catalog = [
  row('identity', 'R1', 'public'),
  row('volumev3', 'R1', 'public'),
  row('orchestration', 'R1', 'admin'),
  row('orchestration', 'R1', 'internal'),
  row('orchestration', 'R1', 'public'),
  row('orchestration', 'R2', 'public'),
  row('key_manager', 'R1', 'public'),
  row('dns', 'R1', 'public', ''),
]
const session = { catalog, project: { id: 'p1' }, url: 'https://identity.example/v3' }

describe('which endpoint is used', () => {
  test.each<[Service, EndpointChoice, string]>([
    ['orchestration', {}, 'https://orchestration-r1-public.example/v1'],
    ['orchestration', { region: 'R2' }, 'https://orchestration-r2-public.example/v1'],
    ['orchestration', { interface: 'internal' }, 'https://orchestration-r1-internal.example/v1'],
    [
      'orchestration',
      { region: 'R2', interface: ['internal', 'public'] },
      'https://orchestration-r2-public.example/v1',
    ],
    ['Orchestration', {}, 'https://orchestration-r1-public.example/v1'],
    ['key-manager', {}, 'https://key_manager-r1-public.example/v1'],
    [{ type: 'block-storage', aliases: ['volumev3', 'volume'] }, {}, 'https://volumev3-r1-public.example/v1'],
    [
      'orchestration',
      { endpoints: { orchestration: 'http://mine.example/v1/{project_id}/' } },
      'http://mine.example/v1/p1',
    ],
    [{ type: 'orchestration', unversioned: true }, {}, 'https://orchestration-r1-public.example'],
    [
      { type: 'orchestration', unversioned: true },
      { endpoints: { orchestration: 'http://mine.example/heat-api/v1/{project_id}' } },
      'http://mine.example/heat-api',
    ],
    ['key-manager', { endpoints: { Key_Manager: 'https://mine.example' } }, 'https://mine.example'],
    [
      { type: 'block-storage', aliases: ['volumev3'] },
      { endpoints: { volumev3: 'https://mine.example' } },
      'https://mine.example',
    ],
  ])('%j with %j', (service, choice, url) => expect(findEndpoint(session, service, choice)).toBe(url))
})

test.each<[Service, EndpointChoice, RegExp]>([
  ['orchestration', { region: 'R3' }, /orchestration: no public endpoint in R3 .*orchestration R2 public/],
  ['orchestration', { region: 'R2', interface: 'admin' }, /no admin endpoint in R2/],
  ['compute', {}, /compute: no public endpoint in any region/],
  ['dns', {}, /dns: no public endpoint/],
  ['compute', { endpoints: { compute: 'ftp://x' } }, /not one to trust/],
])('%j with %j is refused with what there is', (service, choice, message) => {
  expect(() => findEndpoint(session, service, choice)).toThrow(message)
  expect(() => findEndpoint(session, service, choice)).toThrow(
    expect.objectContaining({ name: 'CatalogError', code: 'NoEndpoint' }),
  )
})

test.each(['https://k.example/v3', 'HTTPS://k.example/v3', ' https://k.example/v3'])(
  'who signed in at %j is not led to plain http',
  (url) => {
    const plain = [{ type: 'orchestration', interface: 'public', url: 'http://heat.example' }]
    expect(() => findEndpoint({ catalog: plain, url }, 'orchestration', {})).toThrow('not one to trust')
  },
)
