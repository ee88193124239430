/** What every request is sent with: redirects and cookies never take part. */
export const unfollowed = (): RequestInit => ({
  redirect: 'manual',
  // workerd knows neither
  ...('credentials' in Request.prototype && { credentials: 'omit', referrerPolicy: 'no-referrer' }),
})
