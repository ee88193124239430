import { KeystoneError } from './keystone-error.ts'

/** A body of at most what oslo.middleware lets through. */
export const readText = async (request: Request): Promise<string> => {
  const text = await request.text()
  if (text.length <= limit) return text
  throw new KeystoneError(413, `Request is too large. Larger than max_request_body_size (${limit}).`)
}

const limit = 114688
