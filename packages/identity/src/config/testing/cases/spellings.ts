import type { Case } from './case.ts'
import { one, bare, user, auth } from './texts.ts'

export const spellings: Case[] = [
  { title: 'tenant_name', clouds: auth(`${user}\ntenant_name: web\nuser_domain_id: d\nproject_domain_id: d`) },
  { title: 'tenant_id', clouds: auth(`${user}\ntenant_id: p1\nuser_domain_id: d`) },
  { title: 'project_name goes before tenant_name', clouds: one('', 'tenant_name: old') },
  {
    title: 'project_name beside auth',
    clouds: auth(`${user}\nuser_domain_id: d\nproject_domain_id: d`, 'project_name: web'),
  },
  { title: 'what is in auth goes before what is beside it', clouds: one('project_name: beside\nusername: beside') },
  { title: 'everything beside auth', clouds: bare(`${user}\nuser_domain_id: d\nproject_id: p1`) },
  {
    title: 'dashes',
    clouds: auth(`${user}\nuser-domain-id: d\nproject-name: web\nproject-domain-id: d`, 'region-name: R'),
  },
  {
    title: 'user_name',
    clouds: auth('auth_url: https://one.example/v3\nuser_name: ada\npassword: x\nuser_domain_id: d'),
  },
  { title: 'domain_id beside a project is of both', clouds: auth(`${user}\nproject_name: web\ndomain_id: d`) },
  { title: 'domain_name beside a project is of both', clouds: auth(`${user}\nproject_name: web\ndomain_name: D`) },
  { title: 'domain_id gives way', clouds: auth(`${user}\nproject_name: web\ndomain_id: d\nuser_domain_id: e`) },
  {
    title: 'domain_id without a project is what the token is for',
    clouds: auth(`${user}\nuser_domain_id: d\ndomain_id: d`),
  },
  { title: 'domain_name without a project', clouds: auth(`${user}\nuser_domain_name: D\ndomain_name: D`) },
  { title: 'domain_id beside auth', clouds: auth(`${user}\nproject_name: web`, 'domain_id: d') },
  { title: 'default_domain_id', clouds: auth(`${user}\nproject_name: web\ndefault_domain_id: d`) },
  { title: 'default_domain_name', clouds: auth(`${user}\nproject_name: web\ndefault_domain_name: D`) },
  {
    title: 'default_domain_name gives way',
    clouds: auth(`${user}\nproject_name: web\ndefault_domain_name: D\nuser_domain_name: E`),
  },
  { title: 'an id goes before a name', clouds: one('', 'project_id: p1\nuser_id: u1\nuser_domain_id: d1') },
  { title: 'endpoint_type is an old word for interface', clouds: one('interface: admin\nendpoint_type: internalURL') },
  { title: 'interface: internalURL', clouds: one('interface: internalURL') },
  { title: 'several interfaces', clouds: one('interface: [internal, public]') },
  {
    title: 'orchestration_endpoint_override',
    clouds: one('orchestration_endpoint_override: https://heat.example/v1/p1'),
  },
  { title: 'orchestration_endpoint', clouds: one('orchestration_endpoint: https://heat.example/v1/p1') },
  {
    title: 'an override goes before an endpoint',
    clouds: one(
      'compute_endpoint: https://a.example\ncompute_endpoint_override: https://b.example\nobject-store-endpoint-override: https://c.example',
    ),
  },
  {
    title: 'an endpoint with the region in it',
    clouds: one('region_name: R\ncompute_endpoint_override: https://{region_name}.example'),
  },
  {
    title: 'auth_url with the region in it',
    clouds: one('region_name: r1', 'auth_url: https://{region_name}.example/v3'),
  },
  {
    title: 'auth_url with something unknown in it',
    clouds: one('', 'auth_url: https://{nothing}.example/v3'),
    code: 'InvalidSetting',
  },
  { title: 'a password with braces', clouds: one('', 'password: "{nothing}"') },
  {
    title: 'interface and region of one service',
    clouds: one('compute_interface: internal\ncompute_region_name: S\nvolume_endpoint_type: admin'),
  },
]
