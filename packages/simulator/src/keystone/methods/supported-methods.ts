/** As Keystone lists them to anybody; `external` is the web server's to answer. */
export const supportedMethods: readonly string[] = ['external', 'password', 'token', 'totp', 'application_credential']
