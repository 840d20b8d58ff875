import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'turbo-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** Runs the script that starts turbo, with nothing on the path but a turbo of this test, if any. */
function runTurboScript(/** @type {string | undefined} */ turbo) {
  if (turbo !== undefined) {
    writeFileSync(join(directory, 'turbo'), `#!${process.execPath}\n${turbo}`)
    chmodSync(join(directory, 'turbo'), 0o755)
  }
  return spawnSync(process.execPath, [join(import.meta.dirname, 'turbo.mjs'), 'run', 'build'], {
    env: { PATH: directory },
    encoding: 'utf8',
  })
}

// A script of this kind is no command on Windows.
describe.skipIf(process.platform === 'win32')('starting Turborepo', () => {
  it('hands on the arguments and the exit code, with telemetry off', () => {
    const { status, stdout } = runTurboScript(
      `console.log(process.argv.slice(2).join(' '), process.env.TURBO_TELEMETRY_DISABLED); process.exitCode = 7`,
    )
    expect(stdout).toBe('run build 1\n')
    expect(status).toBe(7)
  })

  it('fails when Turborepo is ended by a signal', () => {
    expect(runTurboScript(`process.kill(process.pid, 'SIGKILL')`).status).toBe(1)
  })

  it('says in one sentence what to do when it is not installed', () => {
    const { status, stderr } = runTurboScript(undefined)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Turborepo could not be started: .*npx --yes pnpm@12 install.*\n$/)
  })
})
