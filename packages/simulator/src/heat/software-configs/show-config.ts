import { json } from '../../http/json.ts'
import type { HeatHandler } from '../heat-request.ts'
import { softwareConfigView } from '../views/software-config-view.ts'
import { findConfig } from './find-config.ts'

export const showConfig: HeatHandler = (request) =>
  json(200, { software_config: softwareConfigView(findConfig(request), { detail: true, project: false }) })
