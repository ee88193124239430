import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { templateVersions } from './template-versions.ts'

export const listTemplateVersions: HeatHandler = () => json(200, { template_versions: templateVersions })
