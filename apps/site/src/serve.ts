// Serves the built site on this machine: `pnpm start` ends here.
import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { readOptions, type ServerOptions } from './server/options.ts'
import { createSiteServer } from './server/site-server.ts'

const directory = resolve(import.meta.dirname, '../dist')

const options = readOptions(process.argv.slice(2), process.env)
if (options instanceof Error) {
  fail(options.message)
} else if (!existsSync(join(directory, 'index.html'))) {
  fail('The site is not built yet; run "npx --yes pnpm@12 start", which builds and serves it.')
} else {
  listen(options)
}

function listen({ host, port, base }: ServerOptions): void {
  const server = createSiteServer(directory, { base })
  server.once('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use; stop what uses it, or choose another: npx --yes pnpm@12 start --port ${port + 1}`
        : `The server could not start at ${host}, port ${port}: ${error.message}`,
    )
  })
  server.listen(port, host, () => {
    const [address = '', ...others] = addressesOf(host).map((name) => `http://${name}:${port}${base}`)
    console.log(`\n  Partnership Brief is at  ${address}`)
    for (const [name, path] of [
      ['deck', 'slides/'],
      ['deck, ten minutes', 'slides/short/'],
      ['deck, to read', 'slides/reader/'],
      ['quiz', 'quiz/'],
      ['data', 'data/'],
    ]) {
      console.log(`  ${`${name}`.padEnd(23)}  ${address}${path}`)
    }
    for (const other of others) console.log(`  ${'for other devices'.padEnd(23)}  ${other}`)
    if (others.length > 0)
      console.log(
        '\n  For a class in one network. To the public, put apps/site/dist on a host: docs/hosting.md.',
      )
    console.log('\n  Press Ctrl+C to stop.\n')
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}

/** Names under which a listening server is reached: for all interfaces, this machine first. */
function addressesOf(host: string): string[] {
  if (host !== '0.0.0.0') return [host]
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  return ['localhost', ...outside.map(({ address }) => address)]
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
