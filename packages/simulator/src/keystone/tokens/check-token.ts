import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { subjectToken } from './subject-token.ts'

export const checkToken: KeystoneHandler = (request) => {
  const { secret } = subjectToken(request, 'identity:check_token')
  return json(200, undefined, { 'Content-Type': 'application/json', 'X-Subject-Token': secret })
}
