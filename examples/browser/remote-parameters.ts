import type { Parameter } from './parameter.ts'
import type { PageClient } from './sign-in.ts'

/** The parameters of a template that only Heat can fetch; Heat refuses one that is wrong, and says why. */
export const remoteParameters = (client: PageClient, templateUrl: string, signal: AbortSignal): Promise<Parameter[]> =>
  client.request('orchestration', 'validate', {
    method: 'POST',
    json: { template_url: templateUrl },
    signal,
    read: (body) => Object.entries((body as ValidateWire).Parameters ?? {}).map(readParameter),
  })

/** Heat's spelling; api/openstack/v1 and engine/api.py `format_validate_parameter`. */
const readParameter = ([name, wire]: [string, ParameterWire]): Parameter => ({
  name,
  type: wire.Type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase(),
  label: wire.Label,
  description: wire.Description,
  hidden: wire.NoEcho === 'true',
  ...('Default' in wire && { default: wire.Default }),
  allowed: wire.AllowedValues,
  min: wire.MinValue,
  max: wire.MaxValue,
})

interface ValidateWire {
  Parameters?: Record<string, ParameterWire>
}
interface ParameterWire {
  Type: string
  Label?: string
  Description?: string
  Default?: unknown
  NoEcho?: string
  AllowedValues?: unknown[]
  MinValue?: number
  MaxValue?: number
}
