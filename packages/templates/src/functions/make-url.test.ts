import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('a URL is put together and escaped', () => {
  expect(
    answerOf({
      make_url: {
        scheme: 'http',
        username: 'a b',
        host: '::1',
        port: 80,
        path: 'x y',
        query: { q: ['/'] },
        fragment: 'f',
      },
    }),
  ).toEqual('http://a%20b@[::1]:80/x%20y?q=%5B%27/%27%5D#f')
  expect(answerOf({ make_url: { port: 70000 } })).toEqual(
    'ValueError: Invalid URL port 70000, must be in range 1-65535',
  )
  expect(answerOf({ make_url: { host: 5 } })).toEqual('TypeError: The "host" argument to "make_url" must be a string')
})
