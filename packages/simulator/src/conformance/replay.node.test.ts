import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { UserOption } from '../keystone/accounts.ts'
import { compare } from './compare.ts'
import type { Recording } from './recording.ts'
import { replay } from './replay.ts'
import type { ReplayOptions } from './replay.ts'

const read = (name: string): Recording[] =>
  readFileSync(new URL(`../../../../conformance/transcripts/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recording)

const member = ['member', 'heat_stack_owner']
const users: UserOption[] = [
  { name: 'demo', password: 'demopass', projects: { demo2: member, demo: member } },
  { name: 'alt_demo', password: 'demopass', projects: { alt_demo: member } },
  { name: 'reader', password: 'demopass', projects: { demo: ['reader'] } },
  { name: 'norole', password: 'demopass' },
  {
    name: 'admin',
    password: 'adminpass',
    projects: { admin: ['member', 'heat_stack_owner', 'admin'], demo: ['admin'] },
    systemRoles: ['admin'],
  },
  { name: 'heat_domain_admin', password: 'servicepass', domain: 'heat', domainRoles: ['member', 'reader', 'admin'] },
]

interface Scenario extends ReplayOptions {
  /** Exchanges that cannot agree, and why. */
  known?: Record<string, string>
}

const projects: Record<string, string> = {
  fdb7da2b69ff4cf783a1d207570a97f5: 'demo',
  d53f8a935b734fb2974010931403b86b: 'demo',
  d75b8772d5d24e3291a3a0d8fc1477c7: 'demo',
  ac94e7daf88947949c72d134b47df79c: 'admin',
  '63eb5074c378407b840f799ed2fe5671': 'alt_demo',
}
const byProject = ({ request }: Recording): string =>
  Object.entries(projects).find(([id]) => request.url.includes(id))?.[1] ?? 'demo'

const pauses: Record<string, number> = {
  'wait-fail': 2500,
  'busy-resources': 2000,
  'hook-resource-waiting': 3000,
  'wait-cancel_update': 25_000,
  'wait-cancel_without_rollback': 25_000,
  'wait-timeout': 61_000,
}

const pauseBefore = ({ name, request }: Recording): number => {
  if (pauses[name] !== undefined) return pauses[name]
  if (name.startsWith('after-')) return 20_000
  if (/-while-(creating|deleting)$/.test(name)) return 0
  if (/^(busy-delete|delete-twice|delete-accept-html)$/.test(name)) return 0
  return /^wait|^show-deleted|^recreate|-later$|-delete-events$/.test(name) || request.method === 'DELETE' ? 10_000 : 0
}

// passcodes are those of the moment
const inTime = (): ((recording: Recording) => number) => {
  let now = Date.parse('2026-11-23T09:00:00Z')
  return ({ response }) => {
    const issued = /"issued_at":"([^"]+)"/.exec(JSON.stringify(response.body_json))?.[1]
    const pause = issued === undefined ? 0 : Math.max(0, Date.parse(issued) - now)
    now += pause
    return pause
  }
}

// what the recorded cloud's operator had switched on
const enabled = { stackAdopt: true, stackAbandon: true }

const wording = "the words of a YAML reader's complaint are not PyYAML's"
const schema = 'the simulator does not repeat the whole JSON schema in the message'
const prose = "Heat's descriptions are not repeated"
const fewerTypes = 'only the types that the simulator has are listed'
const fewer = 'the recorded cloud had other services'
const others = 'the recorded project had other stacks'

const all = (reason: string, names: string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, reason]))

// a server with a volume, with the texts that the recorded validation shows
const volumeServer = (recordings: Recording[]): unknown => {
  const described = recordings.find(({ name }) => name === 'validate-template_url')?.response.body_json as Described
  const parameters = Object.entries(described.Parameters).map(
    ([name, { Type, Default, Description, CustomConstraint, ConstraintDescription }]) => [
      name,
      {
        type: Type.toLowerCase(),
        description: Description,
        ...(Default !== undefined && { default: Default }),
        ...(CustomConstraint && {
          constraints: [{ custom_constraint: CustomConstraint, description: ConstraintDescription }],
        }),
      },
    ],
  )
  const parameter = (name: string): unknown => ({ get_param: name })
  const networks = [{ network: parameter('network') }]
  const server = { image: parameter('image'), flavor: parameter('flavor'), key_name: parameter('key_name'), networks }
  const attachment = {
    volume_id: { get_resource: 'my_vol' },
    instance_uuid: { get_resource: 'my_instance' },
    mountpoint: '/dev/vdb',
  }
  return {
    heat_template_version: '2013-05-23',
    description: described.Description,
    parameters: Object.fromEntries(parameters),
    resources: {
      my_instance: { type: 'OS::Nova::Server', properties: server },
      my_vol: { type: 'OS::Cinder::Volume', properties: { size: parameter('vol_size') } },
      vol_att: { type: 'OS::Cinder::VolumeAttachment', properties: attachment },
    },
    outputs: {
      instance_networks: {
        description: 'The IP addresses of the deployed instance',
        value: { get_attr: ['my_instance', 'networks'] },
      },
    },
  }
}

interface Described {
  Description: string
  Parameters: Record<
    string,
    Record<'Type' | 'Default' | 'Description' | 'CustomConstraint' | 'ConstraintDescription', string>
  >
}

const scenarios: Record<string, Scenario> = {
  'keystone-auth': {
    users,
    tokenLifetime: 14400,
    userOf: ({ name }) => {
      if (/^(catalog-|user-create|role-|credential-|auth-system)/.test(name)) return 'admin'
      return /^token-revoked-used|^appcred-create-from|^heat-appcred/.test(name) ? 'last' : 'demo'
    },
    pauseBefore: inTime(),
    known: { 'catalog-endpoints-admin': fewer, 'catalog-services-admin': fewer },
    subjectOf: ({ name }) => (name.startsWith('token-revoke') ? 'last' : 'demo'),
  },
  'simulator-keystone': {
    users,
    tokenLifetime: 14400,
    userOf: () => 'demo',
    pauseBefore: inTime(),
    known: { 'auth-projects-system': 'the recorded project had a description' },
  },
  'simulator-keystone-grants': { users, tokenLifetime: 14400, userOf: () => 'demo', pauseBefore: inTime() },
  'simulator-keystone-federation': {
    users: [{ name: 'simkey-ada', password: 'none', projects: { demo: ['member'] } }],
    userOf: () => '',
    pauseBefore: inTime(),
    federation: {
      provider: 'acme',
      userOf: (accessToken) => (accessToken === 'access-token-of-ada' ? 'simkey-ada' : undefined),
    },
    known: {
      'federated-unknown-method': 'the recorded Keystone had other methods switched on',
      'federated-other-protocol': 'the recorded Keystone had other methods switched on',
    },
  },
  'simulator-keystone-ends': { users, tokenLifetime: 14400, userOf: () => 'demo', pauseBefore: inTime() },
  'simulator-keystone-credentials': {
    users,
    tokenLifetime: 14400,
    userOf: () => 'demo',
    pauseBefore: inTime(),
    known: { 'acp-create-no-name': schema },
  },
  'keystone-errors': {
    users,
    tokenLifetime: 14400,
    userOf: ({ name }) => (/^(404-user|404-project|409|400-schema)/.test(name) ? 'admin' : 'demo'),
    known: {
      '400-schema-missing': schema,
      '400-schema-unknown-top': schema,
      '400-no-identity': schema,
    },
  },
  cors: { users, projects, tokenLifetime: 14400, userOf: byProject, cors: { allowedOrigins: ['*'] } },
  'heat-info': {
    users,
    projects,
    userOf: byProject,
    known: {
      template_functions: 'a question about conditions had come before, and Heat 19 then answers with those for ever',
      ...all(prose, 'template_functions-cond resource_type-show resource_type-show-description'),
      ...all(prose, 'resource_type-show-encoded resource_type-template-hot resource_type-template-cfn'),
      ...all(fewerTypes, 'resource_types resource_types-with_description resource_types-filter-version'),
    },
  },
  'heat-odd': {
    users,
    projects,
    userOf: byProject,
    known: { 'accept-unknown-version': others, 'accept-xml': others },
  },
  'heat-errors': {
    users,
    projects,
    userOf: (recording) => {
      if (/^403-other-project|^404-seen/.test(recording.name))
        return recording.name.startsWith('404') ? 'alt_demo' : 'demo'
      return /reader/.test(recording.name) ? 'reader' : byProject(recording)
    },
    pauseBefore,
    known: {
      '400-template-not-yaml': wording,
      '400-template-null-byte': wording,
      '400-env-not-yaml': wording,
      '200-reader-list': others,
      '400-sort-key': others,
      '400-marker': others,
      '200-unknown-query': others,
    },
  },
  'heat-deleted': { users, projects, userOf: byProject, pauseBefore, enabled },
  'heat-stacks': {
    users,
    projects,
    userOf: byProject,
    pauseBefore,
    enabled,
    seed: 4,
    known: {
      ...all(others, 'list-empty-or-not list list-with_count list-show_nested list-global-admin list-detail'),
      // of all that an update meets on its way, the recorded one met a nested stack in the middle of its own
      ...all(
        'the recorded update cancelled the one that it had just begun in a nested stack, and failed',
        'wait-create list-limit-marker-sort show show-no-outputs resources resources-nested resources-detail ' +
          'resources-filter resource-show-group nested-stack-show events events-marker events-nested events-bad-marker ' +
          'preview-update preview-update-patch preview-update-nested',
      ),
      'wait-asg-scaled': 'the recorded cloud had no trust to scale with, and did nothing',
    },
  },
  'heat-busy': { users, projects, userOf: byProject, pauseBefore, enabled },
  'simulator-errors': {
    users,
    projects,
    userOf: byProject,
    pauseBefore,
    known: {
      'resources-unknown-stack-filter': 'Python lists a set in any order',
      'trailing-json': "the wording of Python's JSON reader is not repeated for every slip",
    },
  },
  'simulator-basics': {
    users,
    projects,
    userOf: byProject,
    pauseBefore,
    known: {
      'show-in-progress': 'the recording was taken a moment later',
      'events-marker-asc': 'what happens side by side comes in another order',
      'events-marker-desc': 'what happens side by side comes in another order',
      'events-deleted': 'the second delete came when another resource was being deleted',
      'wait-timeout-delete': 'recorded before the deleted stack had left the list',
      'wait-net-delete': 'recorded before the deleted stack had left the list',
      'wait-net': 'the addresses of a server say less about its ports and networks',
    },
  },
  'vm-with-cinder': {
    users,
    projects,
    userOf: byProject,
    pauseBefore,
    templates: { 'http://127.0.0.1:8008/vm_with_cinder.yaml': JSON.stringify(volumeServer(read('vm-with-cinder'))) },
    known: {
      'resource-my_vol': 'the hypervisor chose another device name',
      'wait-delete': 'recorded before the deleted stack had left the list',
    },
  },
}

for (const [name, options] of Object.entries(scenarios)) {
  test(`${name} is answered as the real services did`, async () => {
    const results = await replay(read(name), options)
    const compared = results.filter(({ skipped }) => skipped === undefined)
    const differing = compared
      .map((one) => ({ name: one.recording.name, differences: compare(one, 'https://cloud.example') }))
      .filter(({ differences }) => differences.length > 0)
    for (const one of results)
      if (one.skipped !== undefined) console.log(`${name} skips ${one.recording.name}: ${one.skipped}`)
    console.log(
      `${name}: ${compared.length} compared, ${compared.length - differing.length} agree, ${results.length - compared.length} skipped`,
    )
    expect(differing.filter((one) => !(one.name in (options.known ?? {})))).toEqual([])
  })
}
