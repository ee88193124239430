/** The browsers of the system, as Debian names them. */
export const chromiumPath: string = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
export const firefoxPath: string = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'

/** Keeps Chromium from calling home: what is not on loopback goes to a proxy that is not there. */
export const chromiumArguments: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--proxy-server=127.0.0.1:9',
]

/** Whatever is not on loopback goes to a proxy that is not there: Firefox has no other way to keep it from calling home. */
export const firefoxUserPrefs: Record<string, string | number | boolean> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_bypass': false,
  'network.proxy.failover_direct': false,
}
