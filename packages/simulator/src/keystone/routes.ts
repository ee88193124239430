import type { Route } from '../http/router.ts'
import { createCredential as createApplicationCredential } from './application-credentials/create-credential.ts'
import { deleteAccessRule } from './application-credentials/delete-access-rule.ts'
import { deleteCredential as deleteApplicationCredential } from './application-credentials/delete-credential.ts'
import { listAccessRules } from './application-credentials/list-access-rules.ts'
import { listCredentials as listApplicationCredentials } from './application-credentials/list-credentials.ts'
import { showAccessRule } from './application-credentials/show-access-rule.ts'
import { showCredential as showApplicationCredential } from './application-credentials/show-credential.ts'
import { listDomains } from './auth/list-domains.ts'
import { listProjects } from './auth/list-projects.ts'
import { listSystems } from './auth/list-systems.ts'
import { showCatalog } from './auth/show-catalog.ts'
import { listEndpoints } from './catalog/list-endpoints.ts'
import { listRegions } from './catalog/list-regions.ts'
import { listServices } from './catalog/list-services.ts'
import { createCredential } from './credentials/create-credential.ts'
import { deleteCredential } from './credentials/delete-credential.ts'
import { listCredentials } from './credentials/list-credentials.ts'
import { showCredential } from './credentials/show-credential.ts'
import { createFederatedToken } from './federation/create-federated-token.ts'
import { listIdentityProviders } from './federation/list-identity-providers.ts'
import { showSignInForm } from './federation/show-sign-in-form.ts'
import type { KeystoneHandler } from './keystone-request.ts'
import { missing } from './missing.ts'
import { createAccessToken } from './oauth2/create-access-token.ts'
import { createProject } from './projects/create-project.ts'
import { showProject } from './projects/show-project.ts'
import { checkGrant } from './roles/check-grant.ts'
import { grantRole } from './roles/grant-role.ts'
import { listGrants } from './roles/list-grants.ts'
import { listRoles } from './roles/list-roles.ts'
import { revokeGrant } from './roles/revoke-grant.ts'
import { showVersion } from './show-version.ts'
import { checkToken } from './tokens/check-token.ts'
import { createToken } from './tokens/create-token.ts'
import { revokeToken } from './tokens/revoke-token.ts'
import { showToken } from './tokens/show-token.ts'
import { createTrust } from './trusts/create-trust.ts'
import { deleteTrust } from './trusts/delete-trust.ts'
import { listRolesOfTrust } from './trusts/list-roles-of-trust.ts'
import { listTrusts } from './trusts/list-trusts.ts'
import { showRoleOfTrust } from './trusts/show-role-of-trust.ts'
import { showTrust } from './trusts/show-trust.ts'
import { changePassword } from './users/change-password.ts'
import { createUser } from './users/create-user.ts'
import { deleteUser } from './users/delete-user.ts'
import { listProjectsOfUser } from './users/list-projects-of-user.ts'
import { listUsers } from './users/list-users.ts'
import { showUser } from './users/show-user.ts'
import { updateUser } from './users/update-user.ts'

const applicationCredentials = '/users/{user}/application_credentials'
const rules = '/users/{user}/access_rules'
const trust = '/OS-TRUST/trusts/{trust}'
const provider = '/OS-FEDERATION/identity_providers/{provider}/protocols/{protocol}'

// what Keystone has at paths of which it is simulated in part
const unknown = [
  'GET /projects',
  'PATCH /projects/{id}',
  'DELETE /projects/{id}',
  'POST /roles',
  'POST /services',
  'POST /endpoints',
  'POST /regions',
  'PATCH /credentials/{id}',
  'POST /OS-FEDERATION/identity_providers',
]

const route = (method: string, path: string, handler: KeystoneHandler): Route<KeystoneHandler> => ({
  method,
  path,
  handler,
})

/** Paths after `/identity/v3`. */
export const keystoneRoutes: readonly Route<KeystoneHandler>[] = [
  route('GET', '', showVersion),
  route('GET', '/', showVersion),
  route('HEAD', '/auth/tokens', checkToken),
  route('POST', '/auth/tokens', createToken),
  route('GET', '/auth/tokens', showToken),
  route('DELETE', '/auth/tokens', revokeToken),
  route('GET', '/auth/projects', listProjects),
  route('GET', '/OS-FEDERATION/projects', listProjects),
  route('GET', '/auth/domains', listDomains),
  route('GET', '/OS-FEDERATION/domains', listDomains),
  route('GET', '/auth/system', listSystems),
  route('GET', '/auth/catalog', showCatalog),

  route('GET', '/users', listUsers),
  route('POST', '/users', createUser),
  route('GET', '/users/{user}', showUser),
  route('PATCH', '/users/{user}', updateUser),
  route('DELETE', '/users/{user}', deleteUser),
  route('POST', '/users/{user}/password', changePassword),
  route('GET', '/users/{user}/projects', listProjectsOfUser),
  route('POST', '/projects', createProject),
  route('GET', '/projects/{id}', showProject),
  route('GET', '/roles', listRoles),
  ...['/projects/{project}', '/domains/{domain}', '/system'].flatMap((scope) => [
    route('GET', `${scope}/users/{user}/roles`, listGrants),
    route('PUT', `${scope}/users/{user}/roles/{role}`, grantRole),
    route('HEAD', `${scope}/users/{user}/roles/{role}`, checkGrant),
    route('GET', `${scope}/users/{user}/roles/{role}`, checkGrant),
    route('DELETE', `${scope}/users/{user}/roles/{role}`, revokeGrant),
  ]),
  route('GET', '/services', listServices),
  route('GET', '/endpoints', listEndpoints),
  route('GET', '/regions', listRegions),

  route('GET', applicationCredentials, listApplicationCredentials),
  route('POST', applicationCredentials, createApplicationCredential),
  route('GET', `${applicationCredentials}/{id}`, showApplicationCredential),
  route('DELETE', `${applicationCredentials}/{id}`, deleteApplicationCredential),
  route('GET', rules, listAccessRules),
  route('GET', `${rules}/{id}`, showAccessRule),
  route('DELETE', `${rules}/{id}`, deleteAccessRule),
  route('GET', '/credentials', listCredentials),
  route('POST', '/credentials', createCredential),
  route('GET', '/credentials/{id}', showCredential),
  route('DELETE', '/credentials/{id}', deleteCredential),

  route('GET', '/OS-TRUST/trusts', listTrusts),
  route('POST', '/OS-TRUST/trusts', createTrust),
  route('GET', trust, showTrust),
  route('DELETE', trust, deleteTrust),
  route('GET', `${trust}/roles`, listRolesOfTrust),
  route('GET', `${trust}/roles/{role}`, showRoleOfTrust),
  route('HEAD', `${trust}/roles/{role}`, showRoleOfTrust),
  route('POST', '/OS-OAUTH2/token', createAccessToken),
  route('GET', '/OS-FEDERATION/identity_providers', listIdentityProviders),
  route('GET', `${provider}/auth`, createFederatedToken),
  route('POST', `${provider}/auth`, createFederatedToken),
  route('GET', '/auth/OS-FEDERATION/websso/{protocol}', showSignInForm),
  route('GET', `/auth${provider}/websso`, showSignInForm),
  route('POST', '/auth/OS-FEDERATION/websso/{protocol}', showSignInForm),
  route('POST', `/auth${provider}/websso`, showSignInForm),
  ...unknown.map((each) => {
    const [method = '', path = ''] = each.split(' ')
    return route(method, path, missing)
  }),
]
