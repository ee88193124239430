import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { NotSimulated } from '../../not-simulated.ts'
import { unauthorized } from '../faults.ts'
import type { Proof } from '../methods/method.ts'
import { methods as known } from '../methods/methods.ts'
import { addToken } from './add-token.ts'
import { checkAuth } from './check-auth.ts'
import { checkFactors } from './check-factors.ts'
import { credentialGrant } from './credential-grant.ts'
import { findReceipt } from './find-receipt.ts'
import { resolveScope } from './resolve-scope.ts'
import { scopeGrant } from './scope-grant.ts'
import type { TokenRecord } from './token-record.ts'
import { trustGrant } from './trust-grant.ts'

/** Checks the credentials of `POST /auth/tokens` and issues a token. */
export const signIn = async (cloud: Cloud, auth: unknown, receiptId: string | null): Promise<TokenRecord> => {
  const { methods, identity, scope } = checkAuth(cloud, auth)
  const wanted = resolveScope(cloud, scope)
  const proofs: Proof[] = []
  for (const method of methods) proofs.push(await prove(cloud, method, identity[method]))
  const { user } = proofs[0] ?? {}
  if (!user || proofs.some((proof) => proof.user !== user)) throw unauthorized()
  const receipt = receiptId === null ? undefined : findReceipt(cloud, receiptId, user)
  const parent = proofs.find((proof) => proof.parent)?.parent
  const done = [...new Set([...methods, ...(receipt?.methods ?? []), ...(parent?.methods ?? [])])]
  checkFactors(cloud, user, done)

  const { applicationCredential } = proofs.find((proof) => proof.applicationCredential) ?? {}
  if (applicationCredential) return addToken(cloud, { methods: done, ...credentialGrant(applicationCredential) })
  const grant =
    wanted?.kind === 'trust' ? trustGrant(cloud, wanted.trust, user) : scopeGrant(cloud, user, wanted, parent)
  return addToken(cloud, { methods: done, ...grant }, parent)
}

const prove = async (cloud: Cloud, method: string, data: unknown): Promise<Proof> => {
  const check = known[method]
  if (!check) throw new NotSimulated(`the sign-in method ${method}`)
  return check(cloud, isObject(data) ? data : {})
}
