// What Nova, Neutron and Cinder say when a resource of theirs fails, on the real cloud.
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { orchestration, type StackError } from '@heatkit/orchestration'
import { describe, expect, test } from 'vitest'
import { realCloud } from './real-cloud.ts'

const net = { type: 'OS::Neutron::Net' }
const subnet = (cidr: string) => ({
  type: 'OS::Neutron::Subnet',
  properties: { network: { get_resource: 'net' }, cidr, gateway_ip: null },
})
const port = (properties: object = {}) => ({
  type: 'OS::Neutron::Port',
  depends_on: 'subnet',
  properties: { network: { get_resource: 'net' }, ...properties },
})
const server = (properties: object) => ({
  type: 'OS::Nova::Server',
  depends_on: 'subnet',
  properties: { image: 'cirros', flavor: 'm1.small', networks: [{ network: { get_resource: 'net' } }], ...properties },
})
const fixed = (ip_address: string) => port({ fixed_ips: [{ ip_address }] })
const network = (cidr = '10.78.0.0/24') => ({ net, subnet: subnet(cidr) })
/** A value that Heat cannot check before it creates the resource. */
const late = { type: 'OS::Heat::TestResource', properties: { value: 'nope' } }
const lateValue = { get_attr: ['late', 'output'] }

/** Resources, of which `bad` fails, and a word of the hint; without one where the service says too little. */
const failures: Record<string, [resources: object, hint: RegExp]> = {
  'an image that is not there': [{ late, ...network(), bad: server({ image: lateValue }) }, /image is not there/],
  'a flavor that is not there': [{ late, ...network(), bad: server({ flavor: lateValue }) }, /flavor is not there/],
  'an availability zone that is not there': [
    { ...network(), bad: server({ availability_zone: 'nope' }) },
    /availability zone/,
  ],
  'a network that is not there': [
    { late, bad: { type: 'OS::Neutron::Port', properties: { network: lateValue } } },
    /network is not there/,
  ],
  'a security group that is not there': [{ ...network(), bad: port({ security_groups: ['nope'] }) }, /not there/],
  'a subnet without free addresses': [
    { ...network('10.77.0.0/30'), one: port(), two: port(), bad: { ...port(), depends_on: ['one', 'two'] } },
    /no free addresses/,
  ],
  'an address that is taken': [
    { ...network(), one: fixed('10.78.0.9'), bad: { ...fixed('10.78.0.9'), depends_on: 'one' } },
    /address is taken/,
  ],
  'an address of another subnet': [{ ...network(), bad: fixed('192.168.3.9') }, /schema/],
  'subnets that overlap': [{ ...network(), bad: { ...subnet('10.78.0.0/25'), depends_on: 'subnet' } }, /overlaps/],
  'a network for all projects': [{ bad: { ...net, properties: { shared: true } } }, /not the role/],
  'a floating IP of an inner network': [
    {
      ...network(),
      bad: { type: 'OS::Neutron::FloatingIP', properties: { floating_network: { get_resource: 'net' } } },
    },
    /external networks only/,
  ],
  'a volume beyond the quota': [{ bad: { type: 'OS::Cinder::Volume', properties: { size: 100_000 } } }, /volume quota/],
  'a key that is none': [
    { bad: { type: 'OS::Nova::KeyPair', properties: { name: 'rubbish', public_key: 'rubbish' } } },
    /schema/,
  ],
}

// other clouds have other quotas, images and roles
describe.skipIf(process.env['OS_AUTH_URL'])('of what services refuse, the cause is found', () => {
  const { account, region } = realCloud()
  const { orchestration: heat } = createClient({ auth: password(account), region }).extend(orchestration)

  test.concurrent.each(Object.entries(failures))('%s', { timeout: 120_000 }, async (title, [resources, hint]) => {
    const name = `${title.replaceAll(' ', '-')}-${Math.random().toString(36).slice(2, 8)}`
    const stack = await heat.createStack({ name, template: { heat_template_version: '2018-08-31', resources } })
    try {
      const error = await heat.waitForStack(stack, { timeout: 100_000 }).catch((error: StackError) => error)
      expect(error).toMatchObject({
        name: 'StackError',
        causes: [{ path: ['bad'], hint: expect.stringMatching(hint) }],
      })
    } finally {
      await heat.deleteStack(stack, { wait: true, timeout: 60_000 })
    }
  })
})
