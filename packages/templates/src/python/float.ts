/**
 * A float. One that is whole is a Number object while functions work with it, because Python's 1.0 is not written like its 1;
 * `plain` makes it a number again.
 */
export const float = (value: number): unknown => (Number.isSafeInteger(value) ? Object(value) : value)
