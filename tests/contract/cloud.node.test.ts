import { describe, test } from 'vitest'
import { contract } from './contract.ts'
import { realCloud } from './real-cloud.ts'

const cloud = realCloud()
if (cloud) contract('a real cloud', cloud)
else describe('a real cloud', () => test.skip('no OS_AUTH_URL is set and no devcloud is up'))
