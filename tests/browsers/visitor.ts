import { test as base } from '@playwright/test'
import { startWebKit } from '../runtimes/webkitgtk.ts'

/** Somebody before a page, in whichever browser. */
export interface Visitor {
  open(url: string): Promise<void>
  /** Fills in the field with that label; of a list takes the choice with that text. */
  fill(label: string, value: string): Promise<void>
  /** Clicks the button, or takes the choice, with that label. */
  click(label: string): Promise<void>
  /** Runs the body of an async function in the page. */
  run(script: string): Promise<unknown>
  /** A picture of the whole page, where the browser is driven in a way that can take one. */
  screenshot?(path: string): Promise<void>
}

/** Gives each test a visitor in the browser of its project. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ playwright }, use, { project }) => {
    if (project.name === 'webkit') return visitInWebKit(use)
    const browser = await playwright[project.name as 'chromium' | 'firefox'].launch({
      ...project.use.launchOptions,
      ...(project.use.channel && { channel: project.use.channel }),
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(10_000)
    await use({
      open: async (url) => void (await page.goto(url)),
      async fill(label, value) {
        const field = page.getByLabel(label, { exact: true })
        const isList = await field.evaluate((element) => element.matches('select'))
        if (isList) return void (await field.selectOption(value))
        // where Firefox ESR is driven, text in a number field cannot be selected, and is added to
        await field.evaluate((element) => void ((element as HTMLInputElement).value = ''))
        await field.fill(value)
      },
      click: (label) =>
        page
          .getByRole('button', { name: label, exact: true })
          .or(page.getByRole('radio', { name: label }))
          .click(),
      run: (script) => page.evaluate(`(async () => { ${script} })()`),
      // elsewhere taking one puts a style into the page, which the page's policy forbids and reports
      ...(project.name === 'chromium' && {
        async screenshot(path: string) {
          await page.evaluate('scrollTo(0, 0)')
          await page.screenshot({ path, fullPage: true, caret: 'initial' })
        },
      }),
    })
    await browser.close()
  },
})

/** By WebDriver, which here cannot click: a script does to what is visible what a click or typing does. */
async function visitInWebKit(use: (visitor: Visitor) => Promise<void>): Promise<void> {
  const driver = await startWebKit()
  // waits, as Playwright does, until there is one such element that can be used
  const usable = `const usable = async (find) => {
      for (const end = performance.now() + 10000; ;) {
        const found = find().filter((each) => each && each.checkVisibility() && !each.matches(':disabled'))
        if (found.length === 1) return found[0]
        if (performance.now() > end) throw new Error(found.length + ' can be used of ' + given[0])
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    const named = (element) => [...element.childNodes].filter((each) => each.nodeName !== 'SMALL')
      .map((each) => each.textContent).join('').trim() === given[0]`
  const fill = `${usable}
    const field = await usable(() => [...document.querySelectorAll('label')].filter(named).map((each) => each.control))
    const chosen = field.matches('select') && [...field.options].find((each) => each.text === given[1])
    field.value = chosen ? chosen.value : given[1]
    field.dispatchEvent(new Event('input', { bubbles: true }))`
  const click = `${usable}
    const button = await usable(() => [...document.querySelectorAll('button, label')].filter(named))
    button.click()`
  await use({
    open: (url) => driver.open(url),
    fill: async (label, value) => void (await driver.run(fill, label, value)),
    click: async (label) => void (await driver.run(click, label)),
    run: (script) => driver.run(script),
  })
  await driver.close()
}
