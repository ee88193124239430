/** One question about configuration. Folders of the case: `home`, `work` (where the program runs), `site` (of the machine). */
export interface Case {
  title: string
  /** `~/.config/openstack/clouds.yaml`. */
  clouds?: string
  /** `~/.config/openstack/secure.yaml`. */
  secure?: string
  /** More files by their path. */
  files?: Record<string, string>
  /** `ROOT` stands for the folder of the case. */
  env?: Record<string, string>
  /** Text that a shell reads before; a password that it asks for is `typed-secret`. */
  openrc?: string
  cloud?: string
  region?: string
  profile?: string
  overrides?: Record<string, unknown>
  /** Whose endpoints are asked for. */
  services?: string[]
  /** Of the error that is expected. */
  code?: string
  /** What is ours where we are not of one mind with openstacksdk, and why. */
  differs?: { why: string; ours: object }
}
