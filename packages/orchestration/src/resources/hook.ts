/** A place in a resource’s life at which an environment can have Heat wait; environment.py `HOOK_TYPES`. */
export type Hook = 'pre-create' | 'pre-update' | 'pre-delete' | 'post-create' | 'post-update' | 'post-delete'
