import { expect, test } from 'vitest'
import { explainFailure } from '../index.ts'
import { scripted, wireStack } from '../testing/scripted.ts'

const stack = { name: 'web', id: 'i' }

/** Explains a stack in which one resource failed with a reason. */
async function explain(reason: string) {
  const row = {
    id: 'e',
    event_time: '2026-01-01T00:00:00Z',
    links: [{ rel: 'stack', href: 'http://h/v1/p/stacks/web/i' }],
  }
  const failed = { ...row, resource_name: 'one', physical_resource_id: 'x', resource_status: 'CREATE_FAILED' }
  const client = scripted(async ({ url }) => {
    const { pathname } = new URL(url)
    if (pathname.endsWith('/events')) return Response.json({ events: [{ ...failed, resource_status_reason: reason }] })
    if (pathname.endsWith('/template')) return Response.json({ resources: {} })
    return Response.json(wireStack('CREATE_FAILED', { stack_status_reason: `Resource CREATE failed: ${reason}` }))
  })
  const [cause] = await explainFailure(client, stack)
  return cause!
}

/** What services say, as Heat hands it on, and a word of the hint. */
const reasons: [reason: string, hint: RegExp][] = [
  [
    'ResourceInError: resources.one: Went to status ERROR due to "Message: No valid host was found. There are not enough hosts available., Code: 500"',
    /No host has room/,
  ],
  [
    'Forbidden: resources.one: Quota exceeded for cores, instances: Requested 4, 1, but already used 20, 10 of 20, 10 cores, instances (HTTP 403)',
    /compute quota/,
  ],
  [
    "OverLimit: resources.one: VolumeLimitExceeded: Maximum number of volumes allowed (10) exceeded for quota 'volumes'. (HTTP 413)",
    /volume quota/,
  ],
  [
    'OverLimit: resources.one: Requested volume or snapshot exceeds allowed gigabytes quota. Requested 2000G, quota is 1000G and 10G has been consumed. (HTTP 413)',
    /volume quota/,
  ],
  ["OverQuotaClient: resources.one: Quota exceeded for resources: ['port'].", /network quota/],
  ['Forbidden: resources.one: Quota exceeded, too many key pairs. (HTTP 403)', /key pairs/],
  ['Forbidden: resources.one: Maximum number of key pairs exceeded (HTTP 403)', /key pairs/],
  ['RequestLimitExceeded: resources.one: Request limit exceeded: Maximum resources per stack exceeded', /1,000/],
  ['RequestLimitExceeded: resources.one: Request limit exceeded: Recursion depth exceeds 5.', /five deep/],
  ['Forbidden: resources.one: A quota has been reached for project number abc. Limit: 5, used 5', /quota or limit/i],
  ["BadRequest: resources.one: Flavor's memory is too small for requested image. (HTTP 400)", /larger flavor/],
  ["BadRequest: resources.one: Flavor's disk is too small for requested image. (HTTP 400)", /larger flavor/],
  ['EntityNotFound: resources.one: The Image (jammy) could not be found.', /image is not there/],
  [
    "StackValidationFailed: resources.one: Property error: one.Properties.image: No images matching {'name': 'jammy'}.",
    /image is not there/,
  ],
  [
    "StackValidationFailed: resources.one: Property error: one.Properties.flavor: No Flavor matching {'name': 'm9'}. (HTTP 404)",
    /flavor is not there/,
  ],
  ['EntityNotFound: resources.one: The VolumeType (fast) could not be found.', /volume type is not there/],
  [
    'BadRequest: resources.one: Bad floatingip request: Network 7d12 is not a valid external network.',
    /external networks only/,
  ],
  ['EntityNotFound: resources.one: The Flavor (m9.huge) could not be found.', /flavor is not there/],
  ['EntityNotFound: resources.one: The Key (mine) could not be found.', /key pair is not there/],
  ["NotFound: resources.one: Unable to find network with name or id 'inner'", /network is not there/],
  ["NotFound: resources.one: Unable to find subnet with name or id 'inner'", /subnet is not there/],
  ['PortNotFoundClient: resources.one: Port 6a6f4b27 could not be found.', /port is not there/],
  ["NotFound: resources.one: Unable to find security_group with name or id 'web'", /security group is not there/],
  ['NotFound: resources.one: Volume type with name fast could not be found. (HTTP 404)', /volume type is not there/],
  ['BadRequest: resources.one: The requested availability zone is not available (HTTP 400)', /availability zone/],
  [
    'IpAddressGenerationFailureClient: resources.one: No more IP addresses available on network 1c2d.',
    /no free addresses/,
  ],
  [
    'ExternalGatewayForFloatingIPNotFoundClient: resources.one: External network a is not reachable from subnet b. Therefore, cannot associate Port c with a Floating IP.',
    /router/,
  ],
  [
    "NeutronClientNoUniqueMatch: resources.one: Multiple network matches found for name 'inner', use an ID to be more specific.",
    /Give the id/,
  ],
  [
    'BadRequest: resources.one: Invalid input for operation: Requested subnet with cidr: 10.0.0.0/24 for network: a overlaps with another subnet.',
    /overlaps/,
  ],
  [
    'IpAddressInUseClient: resources.one: Unable to complete operation for network a. The IP address 10.0.0.5 is in use.',
    /address is taken/,
  ],
  [
    'Conflict: resources.one: Cannot associate floating IP 203.0.113.5 (a) with port b using fixed IP c, as that fixed IP already has a floating IP.',
    /floating IP belongs/,
  ],
  [
    'NetworkInUseClient: resources.one: Unable to complete operation on network a. There are one or more ports still in use on the network.',
    /outside of the stack/,
  ],
  ["Conflict: resources.one: Key pair 'mine' already exists. (HTTP 409)", /one of this name already/],
  [
    "Forbidden: resources.one: Policy doesn't allow os_compute_api:servers:create:forced_host to be performed. (HTTP 403)",
    /not the role/,
  ],
  ['Unauthorized: resources.one: The request you have made requires authentication. (HTTP 401)', /right to act/],
  ['WaitConditionTimeout: resources.one: 0 of 1 received', /did not report back/],
  ['WaitConditionFailure: resources.one: Could not install', /reported a failure itself/],
  [
    'Error: resources.one: Deployment to server failed: deploy_status_code : Deployment exited with non-zero status code: 1',
    /deploy_stderr/,
  ],
  ['Timed out', /timeoutMinutes/],
  ['Engine went down during resource CREATE', /engine stopped/],
  [
    'BadRequest: resources.one: Block Device Mapping is Invalid: failed to get volume a. (HTTP 400)',
    /boot from that volume/,
  ],
  [
    'ResourceInError: resources.one: Went to status ERROR due to "Message: Exceeded maximum number of retries. Exhausted all hosts available for retrying build failures for instance a., Code: 500"',
    /gave up|No host/,
  ],
  ['ResourceInError: resources.one: Went to status error due to "Unknown"', /gave up/],
  [
    'ConnectFailure: resources.one: Unable to establish connection to http://controller:9696/v2.0/ports',
    /could not be reached/,
  ],
  ['NotFound: resources.one: Stack not found (HTTP 404)', /not there/],
  [
    'StackValidationFailed: resources.one: Property error: one.Properties.length: 900 is out of range (min: 1, max: 512)',
    /schema/,
  ],
]

test.each(reasons)('%s has a hint', async (reason, hint) => {
  const cause = await explain(reason)
  expect(cause.path).toEqual(['one'])
  expect(cause.hint).toMatch(hint)
})

test('a reason that nobody knows has no hint, and is what the cloud said', async () => {
  const cause = await explain('FrobError: resources.one: The frob is in a spin')
  expect(cause).toMatchObject({ path: ['one'], error: 'FrobError', reason: 'The frob is in a spin' })
  expect(cause).not.toHaveProperty('hint')
})

test('what Heat wraps around a reason is gone, on every level', async () => {
  const nested =
    'Resource CREATE failed: StackFailed: resources.group.resources[1].resources.server: Went to status ERROR'
  expect(await explain(nested)).toMatchObject({ reason: 'Went to status ERROR' })
})
