// Tests that need a real cloud: the one that OS_* variables name, or the devcloud.
import { defineConfig } from 'vitest/config'
import { conditions, reporters } from './tests/runtimes/suite.ts'

export default defineConfig({
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  // one file after the other: they share a cloud, and one that gives and takes roles disturbs the others
  test: { name: 'real cloud', reporters, include: ['tests/contract/*.cloud.test.ts'], fileParallelism: false },
})
