/** Heat has no limit of its own here; Python gives up at about a thousand. */
export const depthLimit = 100
