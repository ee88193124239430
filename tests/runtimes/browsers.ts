/** The browsers of the system, as Debian names them. */
export const chromiumPath: string = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
export const firefoxPath: string = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'

/** Keeps Chromium from calling home. */
export const chromiumArguments: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
