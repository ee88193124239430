import type { Case } from './case.ts'
import { one, bare, env, noUser, user, auth, app, byApp, v2, client, idp } from './texts.ts'

/** Where we go another way, and why. */
export const differences: Case[] = [
  {
    title: 'an application credential beside a project of the environment',
    env: {
      ...noUser,
      OS_AUTH_TYPE: 'v3applicationcredential',
      OS_APPLICATION_CREDENTIAL_ID: 'i1',
      OS_APPLICATION_CREDENTIAL_SECRET: 's3cret',
    },
    differs: {
      why: 'It has a project of its own; Keystone refuses one that asks for another.',
      ours: { signsIn: { asked: [{ body: { auth: { identity: { methods: ['application_credential'] } } } }] } },
    },
  },
  {
    title: 'an application credential by name without a user',
    clouds: auth(`${app}\napplication_credential_name: ci`, byApp),
    code: 'InvalidOptions',
    differs: { why: 'openstacksdk sends nobody, and is refused.', ours: { fails: true } },
  },
  {
    title: 'v2token with a tenant',
    clouds: auth(`${v2}\ntoken: t0k\ntenant_name: web`, 'auth_type: v2token'),
    differs: {
      why: 'openstacksdk calls it a project, and then does not know it.',
      ours: { signsIn: { asked: [{ body: { auth: { token: { id: 't0k' }, tenantName: 'web' } } }] } },
    },
  },
  {
    title: 'a user id at an address of v2.0',
    clouds: auth(`${v2}\nuser_id: u1\npassword: x`),
    differs: { why: 'Our v2.0 takes names; v3 of the same service takes ids.', ours: { name: 'one' } },
  },
  {
    title: 'a Rackspace API key',
    clouds: auth('username: ada\napi_key: k3y', 'profile: rackspace\nauth_type: rackspace_apikey'),
    differs: {
      why: 'openstacksdk needs another package for it.',
      ours: {
        signsIn: {
          asked: [
            {
              url: 'https://identity.api.rackspacecloud.com/v2.0/tokens',
              body: { auth: { 'RAX-KSKEY:apiKeyCredentials': { username: 'ada', apiKey: 'k3y' } } },
            },
          ],
        },
      },
    },
  },

  {
    title: 'an unknown profile',
    clouds: one('profile: nobody'),
    code: 'UnknownProfile',
    differs: { why: 'openstacksdk warns and leaves it out; a slip of the pen has to be seen.', ours: { fails: true } },
  },
  {
    title: 'an empty project name beside an old tenant',
    env: { ...env, OS_PROJECT_NAME: '', OS_TENANT_NAME: 'web' },
    differs: {
      why: 'Empty is absent; openstacksdk drops both.',
      ours: { settings: { auth: { project_name: 'web' } } },
    },
  },
  {
    title: 'a token beside a password',
    env: { ...env, OS_TOKEN: 't0k' },
    differs: { why: 'What an auth_type has no use for is left alone in the environment.', ours: { name: 'envvars' } },
  },
  {
    title: 'a user without a domain',
    clouds: auth(`${user}\nproject_name: web`),
    differs: {
      why: 'Keystone refuses a name without its domain; the command line client takes `default` too.',
      ours: {
        signsIn: {
          asked: [
            {
              body: {
                auth: {
                  identity: { password: { user: { name: 'ada', domain: { id: 'default' } } } },
                  scope: { project: { name: 'web', domain: { id: 'default' } } },
                },
              },
            },
          ],
        },
      },
    },
  },
  {
    title: 'v3password without a domain',
    clouds: auth(user, 'auth_type: v3password'),
    differs: {
      why: 'openstacksdk refuses it before it asks; see above.',
      ours: {
        signsIn: { asked: [{ body: { auth: { identity: { password: { user: { domain: { id: 'default' } } } } } } }] },
      },
    },
  },
  {
    title: 'no password',
    clouds: auth('auth_url: https://one.example/v3\nusername: ada\nuser_domain_id: d'),
    code: 'MissingSetting',
    differs: { why: 'openstacksdk sends `null` and is refused.', ours: { fails: true } },
  },
  {
    title: 'a token without a scope',
    clouds: auth('auth_url: https://one.example/v3\ntoken: t0k', 'auth_type: v3token'),
    differs: {
      why: 'It is used as it is, for trading it would lose its scope.',
      ours: { signsIn: { asked: [], headers: { 'X-Auth-Token': 't0k' } } },
    },
  },
  {
    title: 'null is absent',
    clouds: one('', 'tenant_name: ~\nproject_id: null'),
    differs: {
      why: 'openstacksdk makes the project "None" of it.',
      ours: { settings: { auth: { project_name: 'web' } } },
    },
  },
  {
    title: 'a boolean where a text belongs',
    clouds: one('', 'project_name: no'),
    code: 'InvalidSetting',
    differs: { why: 'openstacksdk asks for the project "False".', ours: { fails: true } },
  },
  {
    title: 'a version that ends in zero',
    clouds: one('compute_default_microversion: 2.10'),
    differs: {
      why: 'For openstacksdk it is a number, and becomes 2.1.',
      ours: { settings: { compute_default_microversion: '2.10' } },
    },
  },
  {
    title: 'a password that begins with zero',
    clouds: one('', 'password: 0123'),
    differs: {
      why: 'For openstacksdk it is a number of base eight, 83.',
      ours: { settings: { auth: { password: '0123' } } },
    },
  },
  {
    title: 'auth-type with a dash',
    clouds: auth('auth_url: https://one.example/v3\ntoken: t0k\nproject_id: p1', 'auth-type: v3token'),
    differs: {
      why: 'openstacksdk reads it too late, and takes `password`.',
      ours: { settings: { auth_type: 'v3token' } },
    },
  },
  {
    title: 'an endpoint with the project in it',
    clouds: one('orchestration_endpoint_override: https://heat.example/v1/%(project_id)s'),
    differs: {
      why: 'Core fills in {project_id}.',
      ours: { endpoints: { orchestration: 'https://heat.example/v1/{project_id}' } },
    },
  },
  {
    title: 'several folders in XDG_CONFIG_DIRS',
    files: { 'b/openstack/clouds.yaml': one() },
    env: { XDG_CONFIG_DIRS: 'ROOT/a:ROOT/b' },
    differs: { why: 'openstacksdk takes all of them for one folder.', ours: { name: 'one' } },
  },
  {
    title: 'a cloud of secure.yaml where clouds.yaml has no auth',
    clouds: bare('auth:'),
    secure: one(),
    differs: { why: 'openstacksdk stumbles over the nothing.', ours: { name: 'one' } },
  },
  {
    title: 'networks without names',
    clouds: one('networks: [{ routes_externally: true }]'),
    differs: { why: 'Nothing here uses networks.', ours: { name: 'one' } },
  },
  {
    title: 'a region of numbers',
    clouds: one('regions: [1, 2]'),
    region: '2',
    differs: { why: 'openstacksdk finds no text among numbers.', ours: { region: '2' } },
  },
  {
    title: 'a password that is an equals sign',
    clouds: one('', 'password: ='),
    differs: {
      why: 'For PyYAML it is a value of a kind that it cannot make.',
      ours: { settings: { auth: { password: '=' } } },
    },
  },
  {
    title: 'a tab within a password',
    clouds: one('', 'password: a\tb'),
    differs: {
      why: 'PyYAML takes no tabs outside of quotes; YAML does.',
      ours: { settings: { auth: { password: 'a\tb' } } },
    },
  },
  {
    title: 'v3oidcclientcredentials without a scope',
    clouds: auth(`${idp}\n${client}`, 'auth_type: v3oidcclientcredentials'),
    differs: {
      why: 'openstacksdk asks for `openid profile`, which is of users; the provider knows better.',
      ours: { signsIn: { asked: [{ body: [['grant_type', 'client_credentials']] }, {}] } },
    },
  },
  {
    title: 'v3oauth2clientcredential',
    clouds: auth(
      'auth_url: https://one.example\noauth2_client_id: i1\noauth2_client_secret: s3cret',
      'auth_type: v3oauth2clientcredential',
    ),
    differs: {
      why: 'The keystoneauth of Debian 12 is older than it.',
      ours: {
        signsIn: {
          asked: [
            {
              url: 'https://one.example/v3/OS-OAUTH2/token',
              body: [['grant_type', 'client_credentials']],
              Authorization: `Basic ${btoa('i1:s3cret')}`,
            },
          ],
          headers: { 'X-Auth-Token': 'acce55' },
        },
      },
    },
  },
  {
    title: 'a factor that is not named',
    clouds: auth(
      `${user}\nuser_domain_id: d\npasscode: "123456"\nproject_id: p1\nauth_methods: [v3password]`,
      'auth_type: v3multifactor',
    ),
    differs: {
      why: 'openstacksdk stumbles over it.',
      ours: { signsIn: { asked: [{ body: { auth: { identity: { methods: ['password'] } } } }] } },
    },
  },
  {
    title: 'factors of the environment',
    env: {
      ...env,
      OS_AUTH_TYPE: 'v3multifactor',
      OS_AUTH_METHODS: 'v3password, v3totp',
      OS_PASSCODE: '123456',
    },
    differs: {
      why: 'openstacksdk takes each letter for a method.',
      ours: { signsIn: { asked: [{ body: { auth: { identity: { methods: ['password', 'totp'] } } } }] } },
    },
  },
]
