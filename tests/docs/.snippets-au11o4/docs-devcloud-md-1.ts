await createStack(client, {
  name: 'web',
  templateUrl: 'http://127.0.0.1:8008/server-with-volume.yaml',
  parameters: { key_name: 'demo-key', image: 'cirros' },
})

export {}
