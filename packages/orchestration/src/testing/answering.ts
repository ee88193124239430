import type { ExtendedClient } from '@heatkit/core'
import { orchestration } from '../orchestration.ts'
import { scripted } from './scripted.ts'

export interface Asked {
  /** Method, path below the project, query. */
  line: string
  body: unknown
}

/** A Heat that gives one answer to everything, and what it was asked. */
export function answering(
  answer: unknown,
  init?: ResponseInit,
): { api: ReturnType<typeof orchestration>['orchestration']; client: ExtendedClient; asked: Asked[] } {
  const asked: Asked[] = []
  const client = scripted(async (request) => {
    const { pathname, search } = new URL(request.url)
    const text = await request.text()
    asked.push({
      line: `${request.method} ${pathname.replace('/v1/p/', '')}${search}`,
      body: text ? JSON.parse(text) : undefined,
    })
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer, init)
  })
  return { api: client.extend(orchestration).orchestration, client, asked }
}
