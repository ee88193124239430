// Tests that need a real cloud: the one that OS_* variables name, or the devcloud.
import { defineConfig } from 'vitest/config'
import { conditions, reporters } from './tests/runtimes/suite.ts'

/** What looks at stacks and leaves users and roles alone. */
const heat = ['heat-api', 'events', 'server', 'openstack-cli', 'service-failures', 'user-guide'].map(
  (name) => `tests/contract/${name}.cloud.test.ts`,
)

export default defineConfig({
  ssr: { resolve: { conditions: [...conditions, 'node'] } },
  test: {
    reporters,
    projects: [
      // one file after the other: they share a cloud, and one that gives and takes roles disturbs the others
      {
        extends: true,
        test: {
          name: 'real Keystone',
          include: ['tests/contract/*.cloud.test.ts'],
          exclude: heat,
          fileParallelism: false,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'real Heat', include: heat, maxWorkers: 4, sequence: { groupOrder: 1 } } },
    ],
  },
})
