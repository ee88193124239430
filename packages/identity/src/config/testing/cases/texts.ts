/** One cloud that is complete, with more settings of its own and of what signs in. */
export const cloud = (name: string, more = '', auth = ''): string => `  ${name}:
    auth:
      auth_url: https://${name}.example/identity
      username: demo
      password: pa55
      project_name: web
      user_domain_name: Default
      project_domain_name: Default
${auth.replace(/^/gm, '      ')}
${more.replace(/^/gm, '    ')}
`
export const clouds = (...all: string[]): string => `clouds:\n${all.join('')}`
export const one = (more = '', auth = ''): string => clouds(cloud('one', more, auth))
export const bare = (lines: string): string => `clouds:\n  one:\n${lines.replace(/^/gm, '    ')}\n`
export const noUser: Record<string, string> = {
  OS_AUTH_URL: 'https://env.example/v3',
  OS_PROJECT_NAME: 'web',
  OS_PROJECT_DOMAIN_ID: 'default',
}
export const env: Record<string, string> = {
  ...noUser,
  OS_USERNAME: 'ada',
  OS_PASSWORD: 'pa55',
  OS_USER_DOMAIN_NAME: 'Default',
}
export const user = 'auth_url: https://one.example/v3\nusername: ada\npassword: pa55'
export const auth = (lines: string, more = ''): string => bare(`auth:\n${lines.replace(/^/gm, '  ')}\n${more}`)

export const app = 'auth_url: https://one.example/v3\napplication_credential_secret: s3cret'
export const byApp = 'auth_type: v3applicationcredential'
export const v2 = 'auth_url: https://one.example/v2.0'

export const noToken = {
  why: 'openstacksdk sends the token `notused` where none is wanted.',
  ours: { signsIn: { headers: {} } },
}

export const head = `#!/usr/bin/env bash
# comment with 'a quote
export OS_AUTH_URL=https://env.example:5000/v3
export OS_PROJECT_ID=p1
export OS_USER_DOMAIN_NAME="Default"
if [ -z "$OS_USER_DOMAIN_NAME" ]; then unset OS_USER_DOMAIN_NAME; fi
unset OS_TENANT_ID
unset OS_TENANT_NAME
export OS_USERNAME="ada"
`
export const idp = 'auth_url: https://one.example/v3\nidentity_provider: acme\nprotocol: openid'
export const client = 'client_id: c1\nclient_secret: s1\naccess_token_endpoint: https://idp.example/idp/token'
