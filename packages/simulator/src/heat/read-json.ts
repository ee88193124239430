import { badRequest } from './faults.ts'
import { HeatError } from './heat-error.ts'

/** Heat looks at the type and the first byte: anything but a JSON object counts as no body at all. */
export const readJson = async (request: Request): Promise<Record<string, unknown>> => {
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const text = await request.text()
  if (!readable.includes(type) || !text.startsWith('{')) throw badRequest()
  const size = new TextEncoder().encode(text).length
  if (size > limit) {
    const message = `Request limit exceeded: JSON body size (${size} bytes) exceeds maximum allowed size (${limit} bytes).`
    throw new HeatError(400, 'RequestLimitExceeded', message)
  }
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    throw badRequest(pythonComplaint(text))
  }
}

const readable = ['', 'text/plain', 'application/json']
const limit = 1_048_576

// Python's wording for the commonest slip; the others differ in the place they name
const pythonComplaint = (text: string): string =>
  /^\{\s*[^\s"}]/.test(text)
    ? `Expecting property name enclosed in double quotes: line 1 column 2 (char 1)`
    : 'Expecting value: line 1 column 1 (char 0)'
