import { createServer } from 'node:http'
import sirv from 'sirv'

export interface ServeOptions {
  /** Path under which the directory is served, e.g. `/slides/`. */
  readonly base?: string
  /** Answer paths that name no file with `index.html`, as a single-page application needs. */
  readonly single?: boolean
}

export interface ServedDirectory {
  /** Address of the directory, ending in a slash. */
  readonly url: string
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves a directory on a free port of the loopback interface, for a test. */
export async function serveDirectory(
  directory: string,
  { base = '/', single = false }: ServeOptions = {},
): Promise<ServedDirectory> {
  const prefix = `/${base}/`.replace(/\/{2,}/g, '/')
  // `dev` reads the directory at each request, so that a test can write a file after the server started.
  const serve = sirv(directory, { dev: true, etag: false, single })
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
    }
    const url = request.url ?? '/'
    if (!url.startsWith(prefix)) return notFound()
    request.url = url.slice(prefix.length - 1)
    serve(request, response, notFound)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    origin,
    url: origin + prefix,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
