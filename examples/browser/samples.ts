import server from '../templates/server-with-volume.yaml?raw'
import failing from './samples/failing.yaml?raw'
import strings from './samples/strings.yaml?raw'

/** Templates to start with, and values that a simulated cloud knows. */
export const samples: { id: string; title: string; text: string; values?: Record<string, string> }[] = [
  {
    id: 'server-with-volume',
    title: 'A server with a volume',
    text: server,
    values: { key_name: 'demo-key', image: 'cirros' },
  },
  { id: 'strings', title: 'Random strings', text: strings },
  { id: 'failing', title: 'A stack that fails', text: failing },
]
