import { request } from 'node:http'
import { text } from 'node:stream/consumers'

interface Page {
  url: string
  html: string
}

/** As much of a browser as the pages of a provider and of Keystone need: cookies, redirects and forms. */
export function userAgent(): UserAgent {
  const cookies = new Map<string, string>()

  // `fetch` says that a script asks, and scripts are not sent to a provider's page
  const send = (url: string, form?: Record<string, string>) =>
    new Promise<{ location: string | undefined; html: string }>((resolve, reject) => {
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
      const headers = {
        accept: 'text/html',
        cookie,
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      }
      const sent = request(url, { method: form ? 'POST' : 'GET', headers }, (response) => {
        for (const line of response.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name)
          else cookies.set(name, value)
        }
        text(response).then((html) => resolve({ location: response.headers.location, html }), reject)
      })
      sent.on('error', reject).end(form && String(new URLSearchParams(form)))
    })

  /** Follows redirects until a page, or until one leads to `stop`. */
  const open = async (url: string, stop: string, form?: Record<string, string>): Promise<Page> => {
    const { location, html } = await send(url, form)
    if (!location) return { url, html }
    const target = new URL(location, url).href
    return target.startsWith(stop) ? { url: target, html: '' } : open(target, stop)
  }

  /** Sends a page's form, with its hidden fields. */
  const submit = ({ url, html }: Page, stop: string, fields: Record<string, string>) => {
    const action = /<form[^>]* action="([^"]*)"/.exec(html)?.[1] ?? url
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
    const form = Object.fromEntries(hidden.map(([, name, value]) => [name, value])) as Record<string, string>
    return open(new URL(action, url).href, stop, { ...form, ...fields })
  }

  /** Signs in and consents for as long as it is asked to. */
  const answer = async (page: Page, who: string, stop: string): Promise<Page> => {
    const wants = page.html.includes('name="login"') ? { login: who, password: 'x' } : {}
    return /name="prompt"/.test(page.html) ? answer(await submit(page, stop, wants), who, stop) : page
  }

  return {
    signIn: async (url, who, stop = 'none') => answer(await open(url, stop), who, stop),
    async confirm(verificationUri, userCode, who, button) {
      const asked = await submit(await open(verificationUri, 'none'), 'none', { user_code: userCode })
      await answer(await submit(asked, 'none', { [button]: 'yes' }), who, 'none')
    },
  }
}

interface UserAgent {
  /** Signs in as somebody where an address leads; gives the page where that ends, or the one that begins with `stop`. */
  signIn: (url: string, who: string, stop?: string) => Promise<Page>
  /** Says yes, or no, to a device. */
  confirm: (verificationUri: string, userCode: string, who: string, button: 'confirm' | 'abort') => Promise<void>
}
