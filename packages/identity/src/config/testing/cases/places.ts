import type { Case } from './case.ts'
import { cloud, clouds, one } from './texts.ts'

export const places: Case[] = [
  { title: 'a file in ~/.config/openstack', clouds: one(), cloud: 'one' },
  { title: 'the only cloud needs no name', clouds: one() },
  {
    title: 'a file in the working directory goes before the one of the user',
    files: { 'work/clouds.yaml': clouds(cloud('here')) },
    clouds: one(),
    cloud: 'here',
  },
  {
    title: 'files are not merged: the first is all there is',
    files: { 'work/clouds.yaml': clouds(cloud('here')) },
    clouds: one(),
    cloud: 'one',
    code: 'UnknownCloud',
  },
  { title: 'a file of the machine comes last', files: { 'site/openstack/clouds.yaml': one() }, cloud: 'one' },
  {
    title: 'a file of the user goes before one of the machine',
    files: { 'site/openstack/clouds.yaml': clouds(cloud('site')) },
    clouds: one(),
  },
  { title: '.yml is an ending', files: { 'home/.config/openstack/clouds.yml': one() } },
  {
    title: '.yaml goes before .yml',
    files: { 'home/.config/openstack/clouds.yml': clouds(cloud('two')) },
    clouds: one(),
  },
  {
    title: 'JSON is read',
    files: {
      'home/.config/openstack/clouds.json':
        '{"clouds":{"one":{"auth":{"auth_url":"https://one.example/v3","token":"t"},"auth_type":"v3token","project_id":"p1","region_name":"R"}}}',
    },
  },
  {
    title: 'XDG_CONFIG_HOME moves the place of the user',
    files: { 'xdg/openstack/clouds.yaml': one() },
    env: { XDG_CONFIG_HOME: 'ROOT/xdg' },
  },
  {
    title: '~/.config counts beside XDG_CONFIG_HOME',
    clouds: one(),
    env: { XDG_CONFIG_HOME: 'ROOT/xdg' },
  },
  {
    title: 'a snap has the home of the user elsewhere',
    files: { 'real/.config/openstack/clouds.yaml': one() },
    env: { SNAP_REAL_HOME: 'ROOT/real' },
  },
  {
    title: 'OS_CLIENT_CONFIG_FILE goes before all',
    files: { 'work/clouds.yaml': clouds(cloud('here')), 'mine.yaml': clouds(cloud('mine')) },
    env: { OS_CLIENT_CONFIG_FILE: 'ROOT/mine.yaml' },
    cloud: 'mine',
  },
  {
    title: 'OS_CLIENT_CONFIG_FILE that is not there is passed over',
    clouds: one(),
    env: { OS_CLIENT_CONFIG_FILE: 'ROOT/none.yaml' },
    cloud: 'one',
  },
  {
    title: 'OS_CLIENT_CONFIG_FILE may be relative to the working directory',
    files: { 'work/sub/mine.yaml': clouds(cloud('mine')) },
    env: { OS_CLIENT_CONFIG_FILE: 'sub/mine.yaml' },
    cloud: 'mine',
  },
  {
    title: 'a folder of that name is passed over',
    files: { 'work/clouds.yaml/readme': '' },
    clouds: one(),
    cloud: 'one',
  },
  { title: 'no file and no variables', code: 'UnknownCloud' },
  { title: 'an empty file', clouds: '', cloud: 'one', code: 'UnknownCloud' },
  { title: 'a file without clouds', clouds: 'cache: { expiration: {} }', cloud: 'one', code: 'UnknownCloud' },
  { title: 'text that is not YAML', clouds: 'clouds: {one: [', cloud: 'one', code: 'InvalidFile' },
  {
    title: 'text that is not JSON',
    files: { 'home/.config/openstack/clouds.json': '{"clouds":' },
    cloud: 'one',
    code: 'InvalidFile',
  },
  { title: 'two documents in a file', clouds: `${one()}---\n${one()}`, cloud: 'one', code: 'InvalidFile' },
  { title: 'a file that begins with a mark of its byte order', clouds: `\uFEFF${one()}` },
  { title: 'tabs before settings', clouds: 'clouds:\n\tone: {}', cloud: 'one', code: 'InvalidFile' },
  { title: 'lines that end as on Windows', clouds: one('region_name: R').replaceAll('\n', '\r\n') },
  {
    title: 'a comment, a document mark and nothing below',
    clouds: '# none\n---\n',
    cloud: 'one',
    code: 'UnknownCloud',
  },
]
