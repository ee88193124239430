/** The versioned URL of an identity service, given with or without a version. */
export const v2Url = (given: string): string => given.replace(/(\/+v(2\.0|3))?\/*$/, '/v2.0')
