// One run, five runtimes: the same tests in Node, workerd, Chromium, Firefox and WebKit.
import { existsSync } from 'node:fs'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, chromiumPath, firefoxPath, firefoxUserPrefs } from './tests/runtimes/browsers.ts'
import { conditions, everywhere, load, nodeOnly, reporters } from './tests/runtimes/suite.ts'
import { webkitgtk } from './tests/runtimes/webkitgtk.ts'

const headless = { enabled: true, headless: true, screenshotFailures: false }
const firefox = playwright({ launchOptions: { channel: 'moz-firefox', executablePath: firefoxPath, firefoxUserPrefs } })
if (!existsSync(chromiumPath) || !existsSync(firefoxPath)) {
  throw new Error(
    'Chromium and Firefox are missing: run `bash scripts/browsers.sh`, or `npm run test:node` for Node alone.',
  )
}

export default defineConfig({
  resolve: { conditions: [...conditions, 'browser'] },
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  // no discovery while tests run: a late dependency would reload every browser page
  optimizeDeps: { include: ['ky', 'valibot', 'fast-check', '@tanstack/query-core', '@heatkit/templates > yaml'] },
  test: {
    reporters,
    globalSetup: './tests/faults/support/loopback.ts',
    projects: [
      { extends: true, test: { name: 'node', include: [...everywhere, ...nodeOnly, ...load] } },
      {
        extends: true,
        plugins: [
          cloudflareTest({
            miniflare: { compatibilityDate: '2026-07-01', compatibilityFlags: ['nodejs_compat'], cf: false },
          }),
        ],
        test: { name: 'workerd', include: everywhere },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: everywhere,
          browser: {
            ...headless,
            provider: playwright({ launchOptions: { executablePath: chromiumPath, args: chromiumArguments } }),
            instances: [{ browser: 'chromium' }, { browser: 'firefox', provider: firefox }],
          },
        },
      },
      // the instances of one project share a provider, so WebKit is a project of its own
      {
        extends: true,
        test: {
          name: 'webkit',
          include: everywhere,
          browser: {
            ...headless,
            headless: false,
            ui: false,
            provider: webkitgtk(),
            instances: [{ browser: 'webkit' }],
          },
        },
      },
    ],
  },
})
