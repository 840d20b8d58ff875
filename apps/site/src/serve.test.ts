import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { portOf } from '@partnership/workspace/port-of'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

const packageDirectory = resolve(import.meta.dirname, '..')
mkdirSync(join(packageDirectory, '.cache'), { recursive: true })
// Inside the package, so that a copy of the program finds what it imports.
const root = mkdtempSync(join(packageDirectory, '.cache/serve-'))
const running = new Set<ChildProcess>()

afterEach(() => {
  for (const server of running) server.kill('SIGKILL')
  running.clear()
})
afterAll(() => rmSync(root, { recursive: true }))

/** A copy of the program beside a site of one page, or beside none. */
function install(name: string, isBuilt: boolean): string {
  const directory = join(root, name)
  for (const part of ['serve.ts', 'server', 'hosting'])
    cpSync(resolve(packageDirectory, 'src', part), join(directory, 'src', part), { recursive: true })
  if (isBuilt) {
    mkdirSync(join(directory, 'dist'))
    writeFileSync(join(directory, 'dist/index.html'), '<h1>front</h1>')
  }
  return join(directory, 'src/serve.ts')
}

const built = install('built', true)
const notBuilt = install('not-built', false)

interface Run {
  readonly process: ChildProcess
  readonly output: () => string
  readonly errors: () => string
  readonly exitCode: Promise<number | null>
}

function start(program: string, options: readonly string[], environment: Record<string, string> = {}): Run {
  const server = spawn(process.execPath, [program, ...options], {
    env: { ...process.env, SITE_BASE: '', ...environment },
  })
  running.add(server)
  let output = ''
  let errors = ''
  server.stdout.on('data', (part) => {
    output += part
  })
  server.stderr.on('data', (part) => {
    errors += part
  })
  const exitCode = new Promise<number | null>((done) => server.once('close', done))
  return { process: server, output: () => output, errors: () => errors, exitCode }
}

/** Resolves when the server has said where it is. */
async function untilReady({ output, errors, exitCode }: Run): Promise<void> {
  const hasEnded = exitCode.then(() => true)
  while (!output().includes('/data/')) {
    const ended = await Promise.race([hasEnded, new Promise<false>((tick) => setTimeout(tick, 20, false))])
    if (ended) throw new Error(`The server ended instead of starting: ${errors()}`)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, 'localhost', listening))
  const port = portOf(probe)
  await new Promise((closed) => probe.close(closed))
  return port
}

describe('serve', () => {
  it('says where the front page, the deck, the quiz and the data are, and serves them', async () => {
    const port = await freePort()
    const run = start(built, ['--port', String(port)])
    await untilReady(run)
    for (const path of ['/', '/slides/', '/quiz/', '/data/']) {
      expect(run.output()).toContain(`http://localhost:${port}${path}`)
    }
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('front')
  })

  it('takes the port from PORT when no option gives one', async () => {
    const port = await freePort()
    const run = start(built, [], { PORT: String(port) })
    await untilReady(run)
    expect(run.output()).toContain(`http://localhost:${port}/`)
  })

  it('serves under the path for which the site was built', async () => {
    const port = await freePort()
    const run = start(built, ['--port', String(port)], { SITE_BASE: '/brief/' })
    await untilReady(run)
    expect(run.output()).toContain(`http://localhost:${port}/brief/quiz/`)
    const answer = await fetch(`http://localhost:${port}/`)
    expect(answer.url).toBe(`http://localhost:${port}/brief/`)
    expect(await answer.text()).toContain('front')
  })

  it('says in one sentence that it cannot serve under what is no path', async () => {
    const run = start(built, [], { SITE_BASE: 'brief' })
    expect(await run.exitCode).toBe(1)
    expect(run.errors().trim().split('\n')).toEqual([expect.stringContaining('SITE_BASE is "brief"')])
  })

  it('says in one sentence which port is in use and how to choose another', async () => {
    const blocker = createServer()
    await new Promise<void>((listening) => blocker.listen(0, 'localhost', listening))
    const port = portOf(blocker)
    const run = start(built, ['--port', String(port)])
    expect(await run.exitCode).toBe(1)
    await new Promise((closed) => blocker.close(closed))
    expect(run.errors().trim().split('\n')).toHaveLength(1)
    expect(run.errors()).toContain(`Port ${port} is in use`)
    expect(run.errors()).toMatch(/--port \d+/)
  })

  it.each([
    ['--port=70000', 'is not a port'],
    ['--prot=8080', 'is not an option'],
  ])('says in one sentence that it cannot take %s', async (option, problem) => {
    const run = start(built, [option])
    expect(await run.exitCode).toBe(1)
    expect(run.errors().trim().split('\n')).toEqual([expect.stringContaining(problem)])
  })

  it('answers other devices when asked to, and no one else unasked', async () => {
    const [outside] = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
    for (const options of [[], ['--host']]) {
      const port = await freePort()
      const run = start(built, ['--port', String(port), ...options])
      await untilReady(run)
      expect((await fetch(`http://localhost:${port}/`)).status).toBe(200)
      // A machine without a network has no other address.
      if (!outside) continue
      const answer = await fetch(`http://${outside.address}:${port}/`).catch(() => undefined)
      expect(answer?.status).toBe(options.length > 0 ? 200 : undefined)
      expect(run.output().includes(outside.address)).toBe(options.length > 0)
      expect(run.output().includes('docs/hosting.md')).toBe(options.length > 0)
    }
  })

  it('says in one sentence that the site is not built, and what builds it', async () => {
    const run = start(notBuilt, ['--port', String(await freePort())])
    expect(await run.exitCode).toBe(1)
    expect(run.errors().trim().split('\n')).toEqual([expect.stringMatching(/not built.*pnpm@12 start/)])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends quietly on %s', async (signal) => {
    const run = start(built, ['--port', String(await freePort())])
    await untilReady(run)
    run.process.kill(signal)
    expect(await run.exitCode).toBe(0)
    expect(run.errors()).toBe('')
  })
})
