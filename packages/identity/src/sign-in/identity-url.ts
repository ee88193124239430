/** The URL of a version of an identity service, whatever path it is mounted at. */
export const identityUrl = (given: string, version = 'v3'): string => given.replace(/(\/+v[\d.]+)?\/*$/, `/${version}`)
