/** As much of a browser as a sign-in page of the provider needs: cookies, redirects and forms. */
export function userAgent() {
  const cookies = new Map<string, string>()

  /** Follows redirects until a page, or until one leads to `stop`, whose address it gives. */
  async function open(
    url: string,
    stop: string,
    form?: Record<string, string>,
  ): Promise<{ url: string; html: string }> {
    const headers = { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }
    const init = { headers, redirect: 'manual' as const }
    const response = await fetch(url, form ? { ...init, method: 'POST', body: new URLSearchParams(form) } : init)
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (!location) return { url, html: await response.text() }
    const target = new URL(location, url).href
    return target.startsWith(stop) ? { url: target, html: '' } : open(target, stop)
  }

  /** Sends a page's form, with its hidden fields. */
  function submit({ url, html }: { url: string; html: string }, stop: string, fields: Record<string, string> = {}) {
    const action = /<form[^>]* action="([^"]*)"/.exec(html)?.[1] ?? url
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
    const form = Object.fromEntries(hidden.map(([, name, value]) => [name, value])) as Record<string, string>
    return open(new URL(action, url).href, stop, { ...form, ...fields })
  }

  return {
    /** Signs in as somebody at an authorization address; gives where the browser comes back to. */
    async signIn(url: string, who: string, stop: string): Promise<string> {
      let page = await open(url, stop)
      for (let steps = 0; !page.url.startsWith(stop) && steps < 5; steps += 1)
        page = await submit(page, stop, page.html.includes('name="login"') ? { login: who, password: 'x' } : {})
      if (!page.url.startsWith(stop)) throw new Error(`it stays at ${page.url}: ${page.html.slice(0, 500)}`)
      return page.url
    },
    /** Says yes, or no, to a device. */
    async answer(verificationUri: string, userCode: string, who: string, confirm: 'yes' | 'abort'): Promise<string> {
      let page = await open(verificationUri, 'none')
      page = await submit(page, 'none', { user_code: userCode })
      if (confirm === 'abort') return (await submit(page, 'none', { abort: 'yes' })).html
      page = await submit(page, 'none', { confirm: 'yes' })
      for (let steps = 0; /<form/.test(page.html) && steps < 5; steps += 1)
        page = await submit(page, 'none', page.html.includes('name="login"') ? { login: who, password: 'x' } : {})
      return page.html
    },
  }
}
