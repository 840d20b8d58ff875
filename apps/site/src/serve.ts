// Serves the built site on this machine: `pnpm start` ends here.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createSiteServer } from './server/site-server.ts'

const DEFAULT_PORT = 4173
const directory = resolve(import.meta.dirname, '../dist')

const port = readPort()
if (port instanceof Error) {
  fail(port.message)
} else if (!existsSync(join(directory, 'index.html'))) {
  fail('The site is not built yet; run "npx --yes pnpm@12 start", which builds and serves it.')
} else {
  listen(port)
}

function listen(chosen: number): void {
  const server = createSiteServer(directory)
  server.once('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${chosen} is in use; stop what uses it, or choose another: npx --yes pnpm@12 start --port ${chosen + 1}`
        : `The server could not start on port ${chosen}: ${error.message}`,
    )
  })
  server.listen(chosen, 'localhost', () => {
    const address = `http://localhost:${chosen}`
    console.log(`\n  Partnership Brief is at  ${address}/`)
    for (const [name, path] of [
      ['deck', '/slides/'],
      ['quiz', '/quiz/'],
      ['data', '/data/'],
    ]) {
      console.log(`  ${`${name}`.padEnd(23)}  ${address}${path}`)
    }
    console.log('\n  Press Ctrl+C to stop.\n')
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}

/** The port to listen on: the option's, else that of PORT, else the usual one; an error when it is none. */
function readPort(): number | Error {
  const { tokens } = parseArgs({ options: { port: { type: 'string' } }, strict: false, tokens: true })
  let written = process.env.PORT ?? String(DEFAULT_PORT)
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'port') written = token.value ?? ''
    else if (token.kind === 'option') return unknownOption(token.rawName)
    else if (token.kind === 'positional') return unknownOption(token.value)
  }
  const number = Number(written)
  const isPort = Number.isInteger(number) && number > 0 && number < 65536
  return isPort
    ? number
    : new Error(`"${written}" is not a port from 1 to 65535; choose one with --port 8080.`)
}

function unknownOption(name: string): Error {
  return new Error(`"${name}" is not an option; the only one is --port, as in --port 8080.`)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
