import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { NotSimulated } from '../../not-simulated.ts'
import { implied, type Role, type User } from '../accounts.ts'
import { forbidden, unauthorized } from '../faults.ts'
import type { Proof } from '../methods/method.ts'
import { methods as known } from '../methods/methods.ts'
import type { Trust } from '../records.ts'
import { addToken } from './add-token.ts'
import { checkAuth } from './check-auth.ts'
import { checkFactors } from './check-factors.ts'
import { findReceipt } from './find-receipt.ts'
import { resolveScope } from './resolve-scope.ts'
import type { TokenRecord, TokenScope } from './token-record.ts'

/** Checks the credentials of `POST /auth/tokens` and issues a token. */
export const signIn = async (cloud: Cloud, auth: unknown, receiptId: string | null): Promise<TokenRecord> => {
  const { methods, identity, scope } = checkAuth(auth)
  const wanted = resolveScope(cloud, scope)
  const proofs: Proof[] = []
  for (const method of methods) proofs.push(await prove(cloud, method, identity[method]))
  const { user } = proofs[0] ?? {}
  if (!user || proofs.some((proof) => proof.user !== user)) throw unauthorized()
  const receipt = receiptId === null ? undefined : findReceipt(cloud, receiptId, user)
  const parent = proofs.find((proof) => proof.parent)?.parent
  const done = [...new Set([...methods, ...(receipt?.methods ?? []), ...(parent?.methods ?? [])])]
  checkFactors(cloud, user, done)

  const credential = proofs.find((proof) => proof.applicationCredential)?.applicationCredential
  if (credential) {
    const granted = { kind: 'project', project: credential.project } as const
    const facts = { methods: done, user, scope: granted, applicationCredential: credential }
    return addToken(cloud, { ...facts, roles: credential.roles })
  }
  if (wanted?.kind === 'trust')
    return addToken(cloud, { methods: done, ...useTrust(cloud, wanted.trust, user) }, parent)
  const actual = wanted ?? defaultScope(user)
  if (parent?.scope.kind === 'system' && (actual.kind === 'project' || actual.kind === 'domain'))
    throw forbidden('Using a system-scoped token to create a project-scoped or domain-scoped token is not allowed.')
  const roles = rolesFor(user, actual)
  if (actual.kind !== 'unscoped' && roles.length === 0) throw unauthorized()
  const { federated } = parent ?? {}
  return addToken(cloud, { methods: done, user, scope: actual, roles, ...(federated && { federated }) }, parent)
}

const prove = async (cloud: Cloud, method: string, data: unknown): Promise<Proof> => {
  const check = known[method]
  if (!check) throw new NotSimulated(`the sign-in method ${method}`)
  return check(cloud, isObject(data) ? data : {})
}

const useTrust = (cloud: Cloud, trust: Trust, user: User): Pick<TokenRecord, 'user' | 'scope' | 'roles' | 'trust'> => {
  if (user !== trust.trustee) throw forbidden()
  if (!trust.trustor.enabled) throw forbidden()
  if (trust.remainingUses !== undefined) {
    trust.remainingUses--
    if (trust.remainingUses === 0) cloud.records.trusts.delete(trust.id)
  }
  return {
    user: trust.impersonation ? trust.trustor : user,
    scope: { kind: 'project', project: trust.project },
    roles: implied(trust.roles, cloud.accounts.roles),
    trust,
  }
}

const defaultScope = (user: User): TokenScope => {
  const grant = user.grants.find(({ project }) => project === user.defaultProject)
  return grant ? { kind: 'project', project: grant.project } : { kind: 'unscoped' }
}

const rolesFor = (user: User, scope: TokenScope): Role[] => {
  if (scope.kind === 'project') return user.grants.find(({ project }) => project === scope.project)?.roles ?? []
  if (scope.kind === 'domain') return scope.domain === user.domain ? user.domainRoles : []
  return scope.kind === 'system' ? user.systemRoles : []
}
