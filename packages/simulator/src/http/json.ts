/** A JSON answer; `undefined` as body sends none. */
export const json = (status: number, body?: unknown, headers: Record<string, string> = {}): Response => {
  if (body === undefined) return new Response(null, { status, headers })
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })
}
