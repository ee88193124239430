import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('a simulated account lists its stacks in each region, and its services', { timeout: 60_000 }, async () => {
  const flags = ['--conditions=@heatkit/source', '--disable-warning=ExperimentalWarning']
  const { RACKSPACE_USERNAME: _, ...env } = process.env
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, 'examples/rackspace.ts'], {
    env,
    timeout: 50_000,
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^ada, until \d{4}-/)
  for (const region of ['DFW', 'IAD']) expect(stdout).toMatch(new RegExp(`^${region} web CREATE_\\w+$`, 'm'))
  expect(stdout).toMatch(/^object-store +MossoCloudFS_[0-9a-f]{32}$/m)
  expect(stdout).toMatch(/^rax:dns +[0-9a-f]{32}$/m)
})
