import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { expected, unauthorized } from '../faults.ts'
import type { Trust } from '../records.ts'
import { findDomain } from './find-domain.ts'
import type { TokenScope } from './token-record.ts'

/** What the caller asked to be scoped to; `undefined` leaves it to the user's default project. */
export const resolveScope = (
  cloud: Cloud,
  scope: unknown,
): TokenScope | { kind: 'trust'; trust: Trust } | undefined => {
  if (scope === undefined) return undefined
  if (scope === 'unscoped') return { kind: 'unscoped' }
  const kinds = isObject(scope)
    ? ['project', 'domain', 'unscoped', 'system', 'OS-TRUST:trust'].filter((kind) => kind in scope)
    : []
  if (!isObject(scope) || kinds.length !== 1) {
    throw expected('system, project, domain, OS-TRUST:trust or unscoped', 'scope')
  }
  if ('unscoped' in scope) return { kind: 'unscoped' }
  if ('system' in scope) return { kind: 'system' }
  if ('OS-TRUST:trust' in scope) return { kind: 'trust', trust: findTrust(cloud, scope['OS-TRUST:trust']) }
  if ('domain' in scope) return { kind: 'domain', domain: findDomain(cloud, scope['domain']) }
  return projectScope(cloud, scope['project'])
}

const findTrust = (cloud: Cloud, wanted: unknown): Trust => {
  const trust = cloud.records.trusts.get(String(isObject(wanted) ? wanted['id'] : ''))
  if (!trust || (trust.expiresAt ?? Infinity) <= cloud.clock.now()) throw unauthorized()
  return trust
}

const projectScope = (cloud: Cloud, wanted: unknown): TokenScope => {
  const { id, name, domain } = isObject(wanted) ? wanted : {}
  if (name && domain === undefined) throw expected('domain', 'project')
  const owner = name ? findDomain(cloud, domain) : undefined
  const project = cloud.accounts.projects.find((one) =>
    name ? one.name === name && one.domain === owner : one.id === id,
  )
  if (!project) throw unauthorized()
  return { kind: 'project', project }
}
