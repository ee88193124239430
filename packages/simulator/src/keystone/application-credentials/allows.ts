import type { TokenRecord } from '../tokens/token-record.ts'

/** Whether the access rules of a token's credential let it make a call; without any rules they do. */
export const allows = (
  { applicationCredential }: TokenRecord,
  service: string,
  method: string,
  path: string,
): boolean => {
  const rules = applicationCredential?.accessRules
  return (
    !rules || rules.some((rule) => rule.service === service && rule.method === method && pattern(rule.path).test(path))
  )
}

// `*` and `{name}` stand for one segment, `**` for any number
const pattern = (path: string): RegExp => {
  const parts = path.split(/(\*\*|\*|\{[^}]*\})/).map((part) => {
    if (part === '**') return '.*'
    return /^(\*|\{)/.test(part) ? '[^/]+' : part.replaceAll(/[.+?^$()[\]\\|]/g, String.raw`\$&`)
  })
  return new RegExp(`^${parts.join('')}$`)
}
