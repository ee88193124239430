import { test as base } from '@playwright/test'
import { startWebKit } from '../runtimes/webkitgtk.ts'

/** Somebody before a page, in whichever browser. */
export interface Visitor {
  open(url: string): Promise<void>
  /** Fills the form field of that name. */
  fill(name: string, value: string): Promise<void>
  /** Clicks what the selector finds. */
  click(selector: string): Promise<void>
  /** Runs the body of an async function in the page. */
  run(script: string): Promise<unknown>
}

/** Gives each test a visitor in the browser of its project. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ playwright }, use, { project }) => {
    if (project.name === 'webkit') return visitInWebKit(use)
    const browser = await playwright[project.name as 'chromium' | 'firefox'].launch({
      ...project.use.launchOptions,
      ...(project.use.channel && { channel: project.use.channel }),
    })
    const page = await browser.newPage()
    await use({
      open: async (url) => void (await page.goto(url)),
      fill: (name, value) => page.fill(`#create [name="${name}"]`, value),
      click: (selector) => page.click(selector),
      run: (script) => page.evaluate(`(async () => { ${script} })()`),
    })
    await browser.close()
  },
})

/** By WebDriver: fields are filled and buttons clicked by script. */
async function visitInWebKit(use: (visitor: Visitor) => Promise<void>): Promise<void> {
  const driver = await startWebKit()
  const fill = `const field = document.getElementById('create').elements.namedItem(given[0])
    field.value = given[1]
    field.dispatchEvent(new Event('input', { bubbles: true }))`
  await use({
    open: (url) => driver.open(url),
    fill: async (name, value) => void (await driver.run(fill, name, value)),
    click: async (selector) => void (await driver.run('document.querySelector(given[0]).click()', selector)),
    run: (script) => driver.run(script),
  })
  await driver.close()
}
