/** Heat's default `max_template_size`, in characters of the text. */
export const sizeLimit = 524_288
