import type { Case } from './case.ts'
import { one } from './texts.ts'

export const regions: Case[] = [
  { title: 'region_name', clouds: one('region_name: R') },
  { title: 'any region where none is listed', clouds: one(), region: 'R' },
  { title: 'the first of a list', clouds: one('regions: [A, B]') },
  { title: 'one of a list', clouds: one('regions: [A, B]'), region: 'B' },
  { title: 'one that is not in the list', clouds: one('regions: [A, B]'), region: 'C', code: 'UnknownRegion' },
  { title: 'another than region_name', clouds: one('region_name: A'), region: 'B', code: 'UnknownRegion' },
  { title: 'a comma between names', clouds: one('region_name: A,B'), region: 'B' },
  { title: 'a list as region_name', clouds: one('region_name: [A, B]'), region: 'B' },
  {
    title: 'settings of a region',
    clouds: one('regions:\n- name: A\n  values: { interface: internal, auth: { project_name: a } }\n- B'),
    region: 'A',
  },
  {
    title: 'settings of the region that is first',
    clouds: one(
      'regions:\n- name: A\n  values: { auth: { auth_url: https://a.example/v3 }, orchestration_endpoint_override: https://h.example }',
    ),
  },
  { title: 'a region without settings', clouds: one('regions: [{ name: A }]') },
  { title: 'a region without a name', clouds: one('regions: [{ values: {} }]'), code: 'InvalidSetting' },
  {
    title: 'a region with more than name and values',
    clouds: one('regions: [{ name: A, value: {} }]'),
    code: 'InvalidSetting',
  },
  { title: 'an empty list of regions', clouds: one('regions: []'), region: 'R' },
  { title: 'regions go before region_name', clouds: one('regions: [A]\nregion_name: B') },
  { title: 'a cloud’s regions go before those of its profile', clouds: one('profile: ovh\nregions: [A]'), region: 'A' },
]
