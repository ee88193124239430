import { expect, test } from 'vitest'
import type { TokenRecord } from '../tokens/token-record.ts'
import { allows } from './allows.ts'

const token = (path: string) =>
  ({ applicationCredential: { accessRules: [{ service: 'orchestration', method: 'GET', path }] } }) as TokenRecord

test.each<[string, string, boolean]>([
  ['/v1/*/stacks', '/v1/p/stacks', true],
  ['/v1/*/stacks', '/v1/p/q/stacks', false],
  ['/v1/*/stacks', '/v1/p/stacks/web', false],
  ['/v1/{project}/stacks', '/v1/p/stacks', true],
  ['/v1/**', '/v1/p/stacks/web/1', true],
  ['/v1/**/web', '/v1/p/stacks/web', true],
  ['/v1.0/p', '/v1x0/p', false],
])('the rule %s for %s: %s', (rule, path, allowed) => {
  expect(allows(token(rule), 'orchestration', 'GET', path)).toBe(allowed)
})

test('service and method have to fit, and who has no rules may everything', () => {
  expect(allows(token('/a'), 'identity', 'GET', '/a')).toBe(false)
  expect(allows(token('/a'), 'orchestration', 'POST', '/a')).toBe(false)
  expect(allows({} as TokenRecord, 'identity', 'POST', '/b')).toBe(true)
})
