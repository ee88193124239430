import { contract } from './contract.ts'
import { realCloud } from './real-cloud.ts'

contract('a real cloud', realCloud())
