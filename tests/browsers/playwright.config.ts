import { defineConfig } from '@playwright/test'
import { chromiumArguments, chromiumPath, firefoxPath, firefoxUserPrefs } from '../runtimes/browsers.ts'

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  timeout: 120_000,
  workers: 3,
  fullyParallel: true,
  reporter: [['list'], ['./count-reporter.ts']],
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath: chromiumPath, args: chromiumArguments } },
    },
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: firefoxPath, firefoxUserPrefs },
      },
    },
    // driven without Playwright, which does not know Debian's WebKit
    { name: 'webkit' },
  ],
})
