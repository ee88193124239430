// The OpenID provider of the federated Keystone: idp.ts PORT REDIRECT-URI... It runs until it is told to stop.
import { startProvider } from '../../tests/contract/oidc/provider.ts'

const [port, ...redirectUris] = process.argv.slice(2)
const { issuer } = await startProvider(Number(port), redirectUris)
console.log(`an OpenID provider at ${issuer}`)
