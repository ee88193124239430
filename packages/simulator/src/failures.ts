export interface FailureRule {
  method?: string
  /** Part of the URL, or a pattern for it. */
  url?: string | RegExp
  /** How many requests; one unless told otherwise. */
  times?: number
  status?: number
  body?: string
  headers?: Readonly<Record<string, string>>
  /** Break the connection, as fetch reports it. With `after`, only once the cloud has done what was asked. */
  reset?: 'before' | 'after'
}

/** Rules that tests switch on, used up in order. */
export interface Failures {
  add: (rule: FailureRule) => void
  take: (request: Request) => FailureRule | undefined
}

export const createFailures = (): Failures => {
  let rules: { rule: FailureRule; left: number }[] = []
  return {
    add: (rule) => void rules.push({ rule, left: rule.times ?? 1 }),
    take: (request) => {
      const entry = rules.find(({ rule }) => fits(rule, request))
      if (!entry) return undefined
      entry.left--
      rules = rules.filter(({ left }) => left > 0)
      return entry.rule
    },
  }
}

const fits = ({ method, url }: FailureRule, request: Request): boolean => {
  if (method !== undefined && method !== request.method) return false
  if (url === undefined) return true
  return typeof url === 'string' ? request.url.includes(url) : url.test(request.url)
}
