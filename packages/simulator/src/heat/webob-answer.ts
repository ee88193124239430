import { json } from '../http/json.ts'
import { explanations, titles } from './faults.ts'

/** What comes from before Heat's own error handling: HTML unless the caller accepts JSON and not HTML. */
export const webobAnswer = (request: Request, status: number): Response => {
  const title = titles[status] ?? ''
  const message = `${explanations[status]}<br /><br />\n\n\n`
  const accept = request.headers.get('Accept') ?? ''
  if (/application\/json/.test(accept) && !/text\/html/.test(accept)) {
    return json(status, { message, code: `${status} ${title}`, title })
  }
  const page =
    `<html>\n <head>\n  <title>${status} ${title}</title>\n </head>\n <body>\n  <h1>${status} ${title}</h1>\n` +
    `  ${message}\n </body>\n</html>`
  return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } })
}
