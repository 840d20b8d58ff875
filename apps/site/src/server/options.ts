import { parseArgs } from 'node:util'
import { readSiteBase } from '@partnership/workspace/site-base'

/** Where the server listens. */
export interface ServerOptions {
  /** `localhost`, or `0.0.0.0` for every interface, so that a phone in the same network reaches it too. */
  readonly host: 'localhost' | '0.0.0.0'
  readonly port: number
  /** Path under which the site is served. */
  readonly base: string
}

const DEFAULT_PORT = 4173

/**
 * Reads `--port 8080` and `--host` of the command line; of the environment, `PORT` stands in for a missing `--port`, and
 * `SITE_BASE` is the path for which the site was built.
 * @returns an error with one sentence when an option is unknown, a port is none, or a path is none
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
  if (!Number.isInteger(number) || number < 1 || number > 65535)
    return new Error(`"${port}" is not a port from 1 to 65535; choose one with --port 8080.`)
  try {
    return { host, port: number, base: readSiteBase(environment) }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
