import { Answer } from './answers.ts'

export interface Call {
  request: Request
  url: URL
  /** Values of the path's `:names`. */
  params: Record<string, string>
  /** The JSON of the body, where there is one. */
  body: unknown
}

export type Handler = (call: Call) => Response | Promise<Response>

export interface Router {
  /** Answers, or gives `undefined` where no route has this path. `wrongMethod` answers where one has it for another method. */
  route(request: Request, path: string): Promise<Response | undefined>
}

/** Routes by `METHOD /path/:name`, first match first. */
export function createRouter(
  routes: Record<string, Handler>,
  wrongMethod: (allowed: string[]) => Answer,
  badJson: () => Answer,
): Router {
  const table = Object.entries(routes).map(([key, handler]) => {
    const [method, pattern] = key.split(' ') as [string, string]
    return { method, handler, regex: new RegExp(`^${pattern.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }
  })
  return {
    async route(request, path) {
      const fitting = table.filter(({ regex }) => regex.test(path))
      if (!fitting.length) return undefined
      try {
        const found = fitting.find(({ method }) => method === request.method)
        if (!found) throw wrongMethod(fitting.map(({ method }) => method))
        const { groups = {} } = found.regex.exec(path)!
        const params = Object.fromEntries(
          Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
        )
        return await found.handler({
          request,
          params,
          url: new URL(request.url),
          body: await readBody(request, badJson),
        })
      } catch (error) {
        if (error instanceof Answer) return error.response
        throw error
      }
    },
  }
}

async function readBody(request: Request, badJson: () => Answer): Promise<unknown> {
  const text = ['GET', 'HEAD', 'DELETE', 'OPTIONS'].includes(request.method) ? '' : await request.text()
  if (!text) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw badJson()
  }
}
