import { createClient, type Fetch } from '@heatkit/core'

/** Asks without anybody signed in, with the care that a client takes: a deadline, no redirects, errors that hold no secret. */
export async function unsigned<T>(
  work: (send: Fetch) => Promise<T>,
  { fetch, signal }: { fetch?: Fetch; signal?: AbortSignal },
): Promise<T> {
  let result!: T
  const auth = async (send: Fetch) => {
    result = await work(send)
    return { catalog: [] }
  }
  await createClient({ auth, ...(fetch && { fetch }) }).session(signal ? { signal } : {})
  return result
}
