import { CloudError } from '@heatkit/core'

/** Six digits that are good for half a minute, or what asks for them at each sign-in. */
export type Passcode = string | (() => string | Promise<string>)

/** Gives the passcode to send. One that is text is sent by one sign-in only. */
export function askForPasscode(passcode: Passcode): () => string | Promise<string> {
  if (typeof passcode === 'function') return passcode
  let spent = false
  return () => {
    if (spent)
      throw new CloudError('PasscodeSpent', 'The passcode is spent: give a function that asks for the next one.')
    spent = true
    return passcode
  }
}
