import type { Case } from './case.ts'
import { one } from './texts.ts'

export const words: Case[] = [
  {
    title: 'numbers become texts',
    clouds: one('identity_api_version: 3\ncompute_api_version: 2.1', 'project_id: 1234'),
  },
  { title: 'numbers in texts stay', clouds: one('compute_api_version: "2.1"\nvolume_api_version: "1"') },
  { title: 'a float with a zero', clouds: one('network_api_version: 2.0\nimage_api_version: 1.5') },
  { title: 'an integer without end', clouds: one('', 'project_id: 123456789012345678901234567890') },
  { title: 'digits around an e are a text', clouds: one('', 'project_id: 12345678901234567890e12') },
  { title: 'a password that looks like a number', clouds: one('', 'password: 1e5') },
  { title: 'a password of digits', clouds: one('', 'password: 12345') },
  { title: 'insecure: true', clouds: one('insecure: true') },
  { title: 'insecure: yes', clouds: one('insecure: yes') },
  { title: 'insecure: "yes"', clouds: one('insecure: "yes"') },
  { title: 'insecure: "true"', clouds: one('insecure: "true"') },
  { title: 'insecure: on', clouds: one('insecure: on') },
  { title: 'insecure: y', clouds: one('insecure: y') },
  { title: 'insecure: "1"', clouds: one('insecure: "1"') },
  { title: 'verify: false', clouds: one('verify: false') },
  { title: 'verify: no', clouds: one('verify: no') },
  { title: 'cacert, cert and key', clouds: one('cacert: /etc/ca.pem\ncert: /etc/c.pem\nkey: /etc/k.pem') },
  { title: 'n is a name', clouds: one('region_name: n') },
  {
    title: 'merge keys and anchors',
    clouds: `base: &base { region_name: R, interface: internal }\n${one('<<: *base')}`,
  },
  { title: 'of a key that occurs twice the last counts', clouds: one('region_name: A\nregion_name: B') },
  { title: 'block texts', clouds: one('', 'password: |-\n  a b\n  c') },
  { title: 'a timeout', clouds: one('api_timeout: 30') },
  { title: 'a timeout of a service is one of all', clouds: one('api_timeout: 30\nheat_timeout: 15') },
]
