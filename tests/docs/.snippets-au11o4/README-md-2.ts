import { createSimulator } from '@heatkit/simulator'

const client = createClient({ auth, region: 'RegionOne', fetch: createSimulator().fetch })
