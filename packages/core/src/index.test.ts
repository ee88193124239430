import { expect, test } from 'vitest'
test('the suite runs', () => expect(typeof fetch).toBe('function'))
