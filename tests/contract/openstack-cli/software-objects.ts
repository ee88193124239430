import { all } from '../heat/all.ts'
import type { Compared } from './compared.ts'
import * as spelled from './spelled.ts'

/** Software configs and deployments, and the build. */
export const softwareObjects: Record<string, Compared> = {
  'software config': {
    command: (of) => ['software', 'config', 'show', of.configId],
    ours: async ({ api, configId }) => spelled.configFields(await api.getSoftwareConfig({ id: configId })),
  },
  'list of software configs': {
    command: () => ['software', 'config', 'list'],
    ours: async ({ api, name }) =>
      (await all(api.listSoftwareConfigs())).filter((config) => config.name === name).map(spelled.configFields),
    // others may make some meanwhile
    part: (printed: { name: string }[], { name }) => printed.filter((config) => config.name === name),
  },
  'software deployment': {
    command: (of) => ['software', 'deployment', 'show', '--long', of.deploymentId],
    ours: async ({ api, deploymentId }) =>
      spelled.deploymentFields(await api.getSoftwareDeployment({ id: deploymentId })),
  },
  'list of software deployments': {
    command: (of) => ['software', 'deployment', 'list', '--server', of.serverId],
    ours: async ({ api, serverId }) => (await api.listSoftwareDeployments({ serverId })).map(spelled.deploymentFields),
  },
  'metadata of a server’s deployments': {
    command: (of) => ['software', 'deployment', 'metadata', 'show', of.serverId],
    bare: true,
    ours: ({ api, serverId }) => api.getDeploymentMetadata({ serverId }),
  },
  build: { command: () => ['orchestration', 'build', 'info'], ours: ({ api }) => api.getBuildInfo() },
}
