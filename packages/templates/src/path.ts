/** Where something stands in a template, such as `['resources', 'web', 'properties', 'networks', 0]`. */
export type Path = (string | number)[]
