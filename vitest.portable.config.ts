// The same tests for runtimes that start vitest themselves: other Node versions, Deno, Bun.
import { defineConfig } from 'vitest/config'
import { conditions, everywhere, reporters } from './tests/runtimes/suite.ts'

export default defineConfig({
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  test: { name: 'portable', reporters, pool: 'threads', include: everywhere }, // Bun has no forks pool
})
