import { createClient, proxied } from '@heatkit/core'

const client = createClient({ auth, region: 'RegionOne', middleware: [proxied('https://proxy.example')] })
