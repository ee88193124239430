export { deleteAccessRule, getAccessRule, listAccessRules } from './access-rules.ts'
export {
  createApplicationCredential,
  deleteApplicationCredential,
  getApplicationCredential,
  listApplicationCredentials,
} from './application-credentials.ts'
export { createConsumer, deleteConsumer, getConsumer, listConsumers, updateConsumer } from './consumers.ts'
export { createCredential, deleteCredential, getCredential, listCredentials, updateCredential } from './credentials.ts'
export {
  createDomainConfig,
  deleteDomainConfig,
  getDefaultDomainConfig,
  getDomainConfig,
  updateDomainConfig,
} from './domain-config.ts'
export { createDomain, deleteDomain, getDomain, listDomains, updateDomain } from './domains.ts'
export { createEc2Credential, deleteEc2Credential, getEc2Credential, listEc2Credentials } from './ec2-credentials.ts'
export {
  addEndpointGroupToProject,
  addEndpointToProject,
  isEndpointGroupInProject,
  isEndpointInProject,
  listEndpointGroupProjects,
  listEndpointProjects,
  listEndpointsOfGroup,
  listProjectEndpointGroups,
  listProjectEndpoints,
  removeEndpointFromProject,
  removeEndpointGroupFromProject,
} from './endpoint-filter.ts'
export {
  createEndpointGroup,
  deleteEndpointGroup,
  getEndpointGroup,
  listEndpointGroups,
  updateEndpointGroup,
} from './endpoint-groups.ts'
export {
  associatePolicy,
  dissociatePolicy,
  getEndpointPolicy,
  isPolicyAssociated,
  listPolicyEndpoints,
} from './endpoint-policy.ts'
export { createEndpoint, deleteEndpoint, getEndpoint, listEndpoints, updateEndpoint } from './endpoints.ts'
export { grantRole, hasGrant, listGrants, revokeGrant } from './grants.ts'
export { createGroup, deleteGroup, getGroup, listGroups, updateGroup } from './groups.ts'
export {
  createIdentityProvider,
  deleteIdentityProvider,
  getIdentityProvider,
  listIdentityProviders,
  updateIdentityProvider,
} from './identity-providers.ts'
export { createLimit, deleteLimit, getLimit, getLimitModel, listLimits, updateLimit } from './limits.ts'
export { createMapping, deleteMapping, getMapping, listMappings, updateMapping } from './mappings.ts'
export {
  addUserToGroup,
  isUserInGroup,
  listGroupUsers,
  listUserGroups,
  listUserProjects,
  removeUserFromGroup,
} from './memberships.ts'
export {
  deleteOAuth1AccessToken,
  getOAuth1AccessToken,
  getOAuth1AccessTokenRole,
  listOAuth1AccessTokenRoles,
  listOAuth1AccessTokens,
} from './oauth1-access-tokens.ts'
export {
  getCatalog,
  isSystemUser,
  listFederatedDomains,
  listFederatedProjects,
  listOwnDomains,
  listOwnProjects,
} from './own.ts'
export { createPolicy, deletePolicy, getPolicy, listPolicies, updatePolicy } from './policies.ts'
export {
  addProjectTag,
  hasProjectTag,
  listProjectTags,
  removeProjectTag,
  removeProjectTags,
  setProjectTags,
} from './project-tags.ts'
export { createProject, deleteProject, getProject, listProjects, updateProject } from './projects.ts'
export { createProtocol, deleteProtocol, getProtocol, listProtocols, updateProtocol } from './protocols.ts'
export { createRegion, deleteRegion, getRegion, listRegions, updateRegion } from './regions.ts'
export {
  createRegisteredLimit,
  deleteRegisteredLimit,
  getRegisteredLimit,
  listRegisteredLimits,
  updateRegisteredLimit,
} from './registered-limits.ts'
export { listRoleAssignments } from './role-assignments.ts'
export {
  createInferenceRule,
  deleteInferenceRule,
  getRoleInference,
  hasInferenceRule,
  listRoleInferences,
} from './role-inferences.ts'
export { createRole, deleteRole, getRole, listRoles, updateRole } from './roles.ts'
export {
  createServiceProvider,
  deleteServiceProvider,
  getServiceProvider,
  listServiceProviders,
  updateServiceProvider,
} from './service-providers.ts'
export { createService, deleteService, getService, listServices, updateService } from './services.ts'
export { isTokenValid, revokeToken, validateToken } from './tokens.ts'
export { createTrust, deleteTrust, getTrust, getTrustRole, listTrustRoles, listTrusts } from './trusts.ts'
export { changePassword, createUser, deleteUser, getUser, listUsers, updateUser } from './users.ts'
