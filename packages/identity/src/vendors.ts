export { vendorProfiles } from './config/vendor-profiles.ts'
