import { defineConfig } from 'vitest/config'
import { conditions, everywhere, nodeOnly, reporters } from './tests/runtimes/suite.ts'
export default defineConfig({
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  test: { name: 'n', reporters, include: [...everywhere, ...nodeOnly] },
})
