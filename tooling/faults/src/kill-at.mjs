// Loaded before a build: kills it at one call to the file system, named by KILL_AT as `writeFileSync:12`.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [name, number] = process.env.KILL_AT.split(':')
const original = fs[name]
let left = Number(number)

fs[name] = (target, content, ...rest) => {
  if (--left > 0) return original(target, content, ...rest)
  // A file that is being written is half there.
  if (name === 'writeFileSync') original(target, content.slice(0, content.length / 2), ...rest)
  process.kill(process.pid, 'SIGKILL')
}
syncBuiltinESMExports()
