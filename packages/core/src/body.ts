import { NetworkError } from './errors/network-error.ts'

/** An answer, read to its end. */
export interface Answer {
  response: Response
  text: string
}

/** Reads a body as text, up to a limit in bytes. One that ends too early is a `NetworkError` with code `Truncated`. */
export async function readText(
  response: Response,
  limit: number,
  call: { method: string; url: string },
  signal: AbortSignal,
): Promise<string> {
  const reader = response.body?.getReader()
  const stop = () => void reader?.cancel().catch(() => {})
  // Node forgets that a request's signal ends its body too, once the request is garbage
  signal.addEventListener('abort', stop)
  const decoder = new TextDecoder()
  let text = ''
  for (let left = limit; reader;) {
    const { done, value } = await reader.read().catch(() => {
      throw new NetworkError('Truncated', call, 'the answer broke off.')
    })
    if (done) break
    left -= value.byteLength
    if (left < 0) {
      stop()
      throw new NetworkError('TooLarge', call, `the answer is larger than ${limit} bytes.`)
    }
    text += decoder.decode(value, { stream: true })
  }
  return text + decoder.decode()
}

/** The JSON of a body, or `undefined` where there is none: empty, `null`, prose, HTML, cut off. */
export function parseJson(text: string): unknown {
  try {
    return (JSON.parse(text) as unknown) ?? undefined
  } catch {
    return undefined // the platform's message quotes the body, which may hold secrets
  }
}
