import { parseArgs } from 'node:util'

/** Where the server listens. */
export interface ServerOptions {
  /** `localhost`, or `0.0.0.0` for every interface, so that a phone in the same network reaches it too. */
  readonly host: 'localhost' | '0.0.0.0'
  readonly port: number
}

const DEFAULT_PORT = 4173

/**
 * Reads `--port 8080` and `--host` of the command line; `PORT` of the environment stands in for a missing `--port`.
 * @returns an error with one sentence when an option is unknown or a port is none
 */
export function readOptions(
  written: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ServerOptions | Error {
  const { tokens } = parseArgs({
    args: [...written],
    options: { port: { type: 'string' }, host: { type: 'boolean' } },
    strict: false,
    tokens: true,
  })
  let host: ServerOptions['host'] = 'localhost'
  let port = environment.PORT ?? String(DEFAULT_PORT)
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'option' && token.name === 'port') port = token.value ?? ''
    else if (token.kind === 'option' && token.name === 'host' && token.value === undefined) host = '0.0.0.0'
    else {
      const name = token.kind === 'option' ? token.rawName : token.value
      return new Error(
        `"${name}" is not an option; there is --port, as in --port 8080, and --host, which lets other devices in.`,
      )
    }
  }
  const number = Number(port)
  return Number.isInteger(number) && number > 0 && number < 65536
    ? { host, port: number }
    : new Error(`"${port}" is not a port from 1 to 65535; choose one with --port 8080.`)
}
