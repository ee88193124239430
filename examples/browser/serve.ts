// Bundles the page and serves it on loopback: `npm run page`, or with a port of your own `npm run page -- 9000`.
import { servePage } from './serve-page.ts'

const { url } = await servePage({
  port: Number(process.argv[2] ?? 8080),
  violation: (report) => console.error(report),
})
console.log(url)
