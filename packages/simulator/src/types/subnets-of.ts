import type { ResourceDefinition } from '../template/stack-definition.ts'

/** A network is of no use before its subnets: Heat waits for those that name the same one, or for all where it cannot tell. */
export const subnetsOf = (network: unknown, others: readonly ResourceDefinition[]): string[] =>
  others
    .filter(
      ({ type, properties }) =>
        type === 'OS::Neutron::Subnet' && (network === undefined || same(properties['network'], network)),
    )
    .map(({ name }) => name)

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
