/** Takes secrets out of a text that a service wrote, also where it escaped them for JSON, however often, or for a URL. */
export const redact = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [escaped(secret), escaped(encodeURIComponent(secret.toWellFormed()))])
    .reduce((clean, secret) => clean.replace(secret, '[hidden]'), text)

const escaped = (secret: string) =>
  new RegExp(
    secret.replace(/\W/gu, (char) => `\\\\*\\u{${char.codePointAt(0)!.toString(16)}}`),
    'gu',
  )
