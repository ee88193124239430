/** A text that nobody guesses, as PKCE, state and nonce want it. */
export const unguessable = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)))

/** What PKCE tells of a verifier before the verifier itself is told. */
export const challenge = async (
  verifier: string,
): Promise<{ code_challenge: string; code_challenge_method: string }> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return { code_challenge: base64Url(new Uint8Array(hash)), code_challenge_method: 'S256' }
}

const base64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
