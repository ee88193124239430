import type { Case } from './case.ts'
import { one, bare, user, auth, app, byApp, v2, noToken, client, idp } from './texts.ts'

export const types: Case[] = [
  { title: 'v3password', clouds: one('auth_type: v3password') },
  { title: 'token', clouds: auth('auth_url: https://one.example\ntoken: t0k\nproject_id: p1', 'auth_type: token') },
  {
    title: 'v3token',
    clouds: auth('auth_url: https://one.example/v3\ntoken: t0k\nproject_id: p1', 'auth_type: v3token'),
  },
  {
    title: 'a token beside auth',
    clouds: auth('auth_url: https://one.example/v3\nproject_id: p1', 'auth_type: v3token\ntoken: t0k'),
  },
  { title: 'application credential by id', clouds: auth(`${app}\napplication_credential_id: i1`, byApp) },
  {
    title: 'application credential by name and user',
    clouds: auth(`${app}\napplication_credential_name: ci\nusername: ada\nuser_domain_id: d`, byApp),
  },
  {
    title: 'application credential by name and user id',
    clouds: auth(`${app}\napplication_credential_name: ci\nuser_id: u1`, byApp),
  },
  {
    title: 'application credential beside auth',
    clouds: bare(`${app}\napplication_credential_id: i1\n${byApp}`),
  },
  {
    title: 'application credential of variables',
    env: {
      OS_AUTH_URL: 'https://one.example/v3',
      OS_AUTH_TYPE: 'v3applicationcredential',
      OS_APPLICATION_CREDENTIAL_ID: 'i1',
      OS_APPLICATION_CREDENTIAL_SECRET: 's3cret',
    },
  },
  {
    title: 'application credential in an openrc of Horizon',
    openrc: `#!/usr/bin/env bash

export OS_AUTH_TYPE=v3applicationcredential
export OS_AUTH_URL=https://one.example:5000
export OS_IDENTITY_API_VERSION=3
export OS_REGION_NAME="RegionOne"
export OS_INTERFACE=public
export OS_APPLICATION_CREDENTIAL_ID=0f1e
export OS_APPLICATION_CREDENTIAL_SECRET=_-aB3
`,
  },
  {
    title: 'application credential without its secret',
    clouds: auth('auth_url: https://one.example\napplication_credential_id: i1', byApp),
    code: 'MissingSetting',
  },
  { title: 'application credential without id and name', clouds: auth(app, byApp), code: 'MissingSetting' },
  {
    title: 'v3totp',
    clouds: auth(
      'auth_url: https://one.example/v3\nuser_id: u1\npasscode: "012345"\nproject_id: p1',
      'auth_type: v3totp',
    ),
  },
  {
    title: 'a passcode beside auth',
    clouds: auth(
      'auth_url: https://one.example/v3\nusername: ada\nuser_domain_id: d',
      'auth_type: v3totp\npasscode: "123456"',
    ),
  },
  {
    title: 'v3multifactor',
    clouds: auth(
      `${user}\nuser_domain_id: d\npasscode: "123456"\nproject_id: p1\nauth_methods: [v3password, v3totp]`,
      'auth_type: v3multifactor',
    ),
  },
  { title: 'v2password', clouds: auth(`${v2}\nusername: ada\npassword: x\ntenant_name: web`, 'auth_type: v2password') },
  {
    title: 'v2password with a project',
    clouds: auth(`${v2}\nusername: ada\npassword: x\nproject_id: p1`, 'auth_type: v2password'),
  },
  { title: 'v2password without a tenant', clouds: auth(`${v2}\nusername: ada\npassword: x`, 'auth_type: v2password') },
  { title: 'v2token without a tenant', clouds: auth(`${v2}\ntoken: t0k`, 'auth_type: v2token') },
  { title: 'a password at an address of v2.0', clouds: auth(`${v2}\nusername: ada\npassword: x\nproject_name: web`) },
  { title: 'a token at an address of v2.0', clouds: auth(`${v2}\ntoken: t0k\nproject_id: p1`, 'auth_type: token') },
  {
    title: 'the vendor rackspace with a password',
    clouds: auth('username: ada\npassword: x\nproject_id: "123"', 'profile: rackspace'),
    region: 'IAD',
  },
  {
    title: 'v2password with a domain',
    clouds: auth(`${v2}\nusername: ada\npassword: x\ndomain_id: d`, 'auth_type: v2password'),
    code: 'InvalidSetting',
  },
  { title: 'a trust', clouds: auth(`${user}\nuser_domain_id: d\ntrust_id: t1`) },
  { title: 'the system', clouds: auth(`${user}\nuser_domain_id: d\nsystem_scope: all`, 'auth_type: v3password') },
  {
    title: 'a project goes before the system',
    clouds: auth(`${user}\nuser_domain_id: d\nproject_id: p1\nsystem_scope: all`),
  },
  {
    title: 'none',
    differs: noToken,
    clouds: auth('endpoint: https://heat.example/v1/p1', 'auth_type: none'),
    services: ['orchestration', 'identity'],
  },
  {
    title: 'none as nothing',
    differs: noToken,
    clouds: auth('endpoint: https://heat.example/v1/p1', 'auth_type: ""'),
    services: ['orchestration'],
  },
  {
    title: 'none in words',
    differs: noToken,
    clouds: auth('endpoint: https://heat.example/v1/p1', 'auth_type: None'),
    services: ['orchestration'],
  },
  {
    title: 'none with an endpoint of a service',
    differs: noToken,
    clouds: bare('auth_type: none\ncompute_endpoint_override: https://nova.example/v2.1'),
  },
  {
    title: 'http_basic',
    clouds: auth('endpoint: https://heat.example/v1/p1\nusername: ada\npassword: pä55', 'auth_type: http_basic'),
    services: ['orchestration', 'identity'],
  },
  {
    title: 'admin_token',
    clouds: auth('endpoint: https://key.example/v3\ntoken: t0k', 'auth_type: admin_token'),
    services: ['orchestration', 'identity'],
  },
  {
    title: 'token_endpoint is admin_token',
    clouds: auth('url: https://key.example/v3\ntoken: t0k', 'auth_type: token_endpoint'),
    services: ['identity'],
  },
  {
    title: 'v3oidcaccesstoken',
    clouds: auth(`${idp}\naccess_token: acce55\nproject_id: p1`, 'auth_type: v3oidcaccesstoken'),
  },
  {
    title: 'v3oidcaccesstoken without a scope',
    clouds: auth(`${idp}\naccess_token: acce55`, 'auth_type: v3oidcaccesstoken'),
  },
  {
    title: 'v3oidcpassword',
    clouds: auth(
      `${idp}\n${client}\nusername: ada\npassword: x y&z\nproject_name: web\nproject_domain_name: D`,
      'auth_type: v3oidcpassword',
    ),
  },
  {
    title: 'v3oidcpassword with a discovery endpoint',
    clouds: auth(
      `${idp}\nclient_id: c1\nclient_secret: s1\ndiscovery_endpoint: https://idp.example/.well-known/openid-configuration\nusername: ada\npassword: x`,
      'auth_type: v3oidcpassword',
    ),
  },
  {
    title: 'v3oidcclientcredentials',
    clouds: auth(`${idp}\n${client}\nopenid_scope: openid\nproject_id: p1`, 'auth_type: v3oidcclientcredentials'),
  },
  {
    title: 'v3oidcauthcode',
    clouds: auth(
      `${idp}\n${client}\nauthorization_code: c0de\nredirect_uri: https://app.example/\nproject_id: p1`,
      'auth_type: v3oidcauthcode',
    ),
  },
  {
    title: 'OpenID Connect without an address of the provider',
    clouds: auth(`${idp}\nclient_id: c1\nusername: ada\npassword: x`, 'auth_type: v3oidcpassword'),
    code: 'MissingSetting',
  },
  { title: 'an unknown type', clouds: one('auth_type: v3pasword'), code: 'UnknownAuthType' },
  { title: 'auth_plugin is not read', clouds: one('auth_plugin: v3token') },
  { title: 'a token for a password', clouds: one('', 'token: t0k'), code: 'InvalidSetting' },
  { title: 'a key that no type has', clouds: one('', 'pasword: x'), code: 'InvalidSetting' },
  { title: 'two scopes', clouds: auth(`${user}\nuser_domain_id: d\ntrust_id: t\ndomain_id: d`) },
  {
    title: 'factors that are neither password nor passcode',
    clouds: auth(`${user}\nuser_domain_id: d\ntoken: t0k\nauth_methods: [v3token]`, 'auth_type: v3multifactor'),
    code: 'InvalidSetting',
  },
]
