// `pnpm start`: build everything that changed, then serve deck, quiz and data under one address.
import { spawn } from 'node:child_process'
import { runTurbo } from './run-turbo.mjs'

console.log('Building the data, the deck, the quiz and the site (the first time takes a minute or two) …')
const built = await runTurbo(['run', 'build', '--output-logs=errors-only'])
if (built !== 0) process.exit(built)

const server = spawn(process.execPath, ['apps/site/src/serve.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal))
server.once('exit', (code) => process.exit(code ?? 1))
