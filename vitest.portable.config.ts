// The same tests for runtimes that start vitest themselves: other Node versions, Deno, Bun.
import { defineConfig } from 'vitest/config'
import { conditions, everywhere, nodeOnly, reporters } from './tests/runtimes/suite.ts'

const { bun, deno } = process.versions as Record<string, string | undefined>

export default defineConfig({
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  test: {
    name: 'portable',
    reporters,
    globalSetup: './tests/faults/support/loopback.ts',
    // Bun has no pool of processes, and Deno's threads fail now and then when they end
    pool: bun ? 'threads' : 'forks',
    include: [...everywhere, ...(bun || deno ? [] : nodeOnly)],
  },
})
