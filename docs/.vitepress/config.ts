import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'heatkit',
  description: 'OpenStack Heat from TypeScript',
  // links to examples and packages lead out of the site
  ignoreDeadLinks: [/^(\.\/)?\.\.\/\.\.?\//, /\.\.\/(examples|packages|devcloud)/],
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [
      {
        text: 'Guides',
        items: [
          { text: 'Getting started', link: '/getting-started' },
          { text: 'Configuration', link: '/configuration' },
          { text: 'Signing in', link: '/sign-in' },
          { text: 'User guide', link: '/user-guide' },
          { text: 'The Orchestration API', link: '/heat-api' },
          { text: 'Federation', link: '/federation' },
          { text: 'The Identity API', link: '/identity-api' },
          { text: 'In a page, and CORS', link: '/browser-and-cors' },
          { text: 'Rackspace, and Keystone v2.0', link: '/rackspace' },
          { text: 'Plugins and middleware', link: '/plugins' },
          { text: 'Errors', link: '/errors' },
          { text: 'Testing with the simulator', link: '/testing' },
          { text: 'A real cloud on your machine', link: '/devcloud' },
        ],
      },
      {
        text: 'Decisions',
        items: [
          { text: 'ky only when something failed', link: '/decisions/0001-ky-only-when-something-failed' },
          { text: 'Readers are literals', link: '/decisions/0002-readers-are-literals' },
          { text: 'No redirects', link: '/decisions/0003-no-redirects' },
          { text: 'A Keystone resource is a file', link: '/decisions/0004-a-keystone-resource-is-a-file' },
          { text: 'Scopes and stores belong to Auth', link: '/decisions/0005-scopes-and-stores-belong-to-auth' },
          { text: 'YAML for the Node entry', link: '/decisions/0006-yaml-for-the-node-entry' },
          { text: 'Own engines for YAQL and patterns', link: '/decisions/0007-own-engines-for-yaql-and-patterns' },
        ],
      },
      { text: 'API', link: '/api/' },
    ],
  },
})
