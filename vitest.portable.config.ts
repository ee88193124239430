// The same tests for runtimes that start vitest themselves: other Node versions, Deno, Bun.
import { defineConfig } from 'vitest/config'
import { conditions, everywhere, nodeOnly, reporters } from './tests/runtimes/suite.ts'

const isNode = !process.versions['bun'] && !process.versions['deno']

export default defineConfig({
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  // Bun has no forks pool
  test: { name: 'portable', reporters, pool: 'threads', include: [...everywhere, ...(isNode ? nodeOnly : [])] },
})
