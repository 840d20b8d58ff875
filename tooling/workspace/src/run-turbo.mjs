import { spawn } from 'node:child_process'
import { requireSupportedNode } from './node-version.mjs'
import { readSiteBase } from './site-base.mjs'

/**
 * Runs `turbo` with the given arguments and the terminal of this process.
 * @param {readonly string[]} turboArguments
 * @returns {Promise<number>} the exit code of turbo, 1 when it could not be started or was ended by a signal
 */
export function runTurbo(turboArguments) {
  requireSupportedNode()
  requireSiteBase()
  return new Promise((resolve) => {
    const turbo = spawn('turbo', turboArguments, {
      stdio: 'inherit',
      // On Windows the command is a .cmd file, which only a shell can start.
      shell: process.platform === 'win32',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    })
    turbo.once('error', (error) => {
      console.error(
        `Turborepo could not be started: ${error.message}. Run "npx --yes pnpm@12 install" first.`,
      )
      resolve(1)
    })
    turbo.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Ends the process with one sentence when the path of the site is set to something that is none: no build could use it. */
function requireSiteBase() {
  try {
    readSiteBase(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
