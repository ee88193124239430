import type { Case } from './case.ts'
import { one, user, auth } from './texts.ts'

export const profiles: Case[] = [
  { title: 'a vendor that everybody knows', clouds: auth(`${user}\nproject_id: p1`, 'profile: ovh') },
  { title: 'a region of a vendor', clouds: auth(`${user}\nproject_id: p1`, 'profile: ovh'), region: 'WAW1' },
  {
    title: 'a region that a vendor has not',
    clouds: auth(user, 'profile: ovh'),
    region: 'waw1',
    code: 'UnknownRegion',
  },
  {
    title: 'cloud is an old word for profile',
    clouds: auth('username: a\npassword: b\nuser_domain_id: d\nproject_id: c', 'cloud: elastx'),
  },
  {
    title: 'the region is put into the address',
    clouds: auth(
      'username: ada\npassword: pa55\nuser_domain_id: d\nproject_id: p1',
      'profile: citycloud\nregion_name: Lon1',
    ),
  },
  {
    title: 'the first region of a vendor is put into the address',
    clouds: auth('username: ada\npassword: pa55\nuser_domain_id: d\nproject_id: p1', 'profile: otc'),
  },
  {
    title: 'clouds-public.yaml',
    files: {
      'home/.config/openstack/clouds-public.yaml':
        'public-clouds: { acme: { auth: { auth_url: https://acme.example/v3 }, regions: [A, B], interface: internal } }',
    },
    clouds: auth('username: ada\npassword: pa55\nuser_domain_id: d\nproject_id: p1', 'profile: acme'),
  },
  {
    title: 'clouds-public.yaml goes before a vendor',
    files: { 'work/clouds-public.yaml': 'public-clouds: { ovh: { auth: { auth_url: https://mine.example/v3 } } }' },
    clouds: auth('username: ada\npassword: pa55\nuser_domain_id: d\nproject_id: p1', 'profile: ovh'),
  },
  {
    title: 'a cloud goes over its profile, one by one in auth',
    files: {
      'work/clouds-public.yaml':
        'public-clouds: { acme: { auth: { auth_url: https://acme.example/v3, user_domain_id: d }, region_name: A, interface: admin } }',
    },
    clouds: auth(
      'username: ada\npassword: pa55\nuser_domain_id: e\nproject_id: p1',
      'profile: acme\ninterface: internal',
    ),
  },
  {
    title: 'a profile as an argument',
    clouds: auth('username: ada\npassword: pa55\nuser_domain_id: d\nproject_id: p1'),
    profile: 'auro',
  },
  {
    title: 'a region of a profile gives settings',
    clouds: one('profile: acme'),
    region: 'B',
    files: {
      'work/clouds-public.yaml': 'public-clouds: { acme: { regions: [A, { name: B, values: { interface: admin } }] } }',
    },
  },
]
