/** Takes secrets out of a text that a service wrote, also where it escaped them as JSON or for a URL, or one within the other. */
export const redact = (text: string, secrets: readonly string[]): string =>
  [...new Set(secrets)]
    .filter((secret) => secret.length > 3)
    .flatMap(spellings)
    .flatMap(spellings)
    // one may begin with another
    .toSorted((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean.replaceAll(secret, '[hidden]'), text)

const spellings = (secret: string) => {
  const json = JSON.stringify(secret).slice(1, -1)
  return [secret, json, json.replace(/[^\0-\x7f]/g, ascii), encodeURIComponent(secret.toWellFormed())]
}

/** Python writes JSON so. */
const ascii = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
