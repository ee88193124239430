import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { signIn } from './sign-in.ts'
import { tokenBody } from './token-body.ts'

export const createToken: KeystoneHandler = async ({ cloud, headers, query, body }) => {
  const { auth } = await body()
  const token = await signIn(cloud, auth, headers.get('Openstack-Auth-Receipt'))
  return json(201, tokenBody(cloud, token, { catalog: !query.has('nocatalog') }), { 'X-Subject-Token': token.secret })
}
