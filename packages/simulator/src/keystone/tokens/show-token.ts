import { json } from '../../http/json.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { subjectToken } from './subject-token.ts'
import { tokenBody } from './token-body.ts'

export const showToken: KeystoneHandler = (request) => {
  const subject = subjectToken(request, 'identity:validate_token')
  const body = tokenBody(request.cloud, subject, { catalog: !request.query.has('nocatalog') })
  return json(200, body, { 'X-Subject-Token': subject.secret })
}
