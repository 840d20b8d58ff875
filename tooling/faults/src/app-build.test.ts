import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'
import { start } from './process.ts'

/** Each app with its build, and what stands in its unfinished output half-way. */
const BUILDS = [
  { app: 'quiz', build: 'src/build/build.ts', halfWay: 'assets' },
  { app: 'slides', build: 'src/build/build.ts', halfWay: 'short' },
  { app: 'site', build: 'src/build.ts', halfWay: 'data' },
]

describe.for(BUILDS)('the build of the $app', ({ app, build, halfWay }) => {
  const root = dirname(fileURLToPath(import.meta.resolve(`@partnership/${app}/package.json`)))

  // Windows has no groups of processes that a signal ends together.
  it.skipIf(process.platform === 'win32')(
    'leaves the old output when it is killed half-way, and is right the next time [not on Windows]',
    { timeout: 240_000 },
    async () => {
      const parent = mkdtempSync(join(tmpdir(), `faults-${app}-`))
      try {
        const out = join(parent, 'dist')
        const right = filesBelow(join(root, 'dist'))
        cpSync(join(root, 'dist'), out, { recursive: true })
        const startBuild = () =>
          start([process.execPath, join(root, build), out], { cwd: root, isGroup: true })

        const killed = startBuild()
        while (!unfinished(parent).some((path) => path.split('/')[0] === halfWay)) {
          if (killed.child.exitCode !== null) throw new Error(`The build was over before it had ${halfWay}.`)
          await setTimeout(20)
        }
        process.kill(-Number(killed.child.pid), 'SIGKILL')
        expect((await killed.ended).signal).toBe('SIGKILL')
        expect(readdirSync(parent)).toHaveLength(2)
        expect(filesBelow(out)).toEqual(right)

        rmSync(out, { recursive: true })
        expect((await startBuild().ended).code).toBe(0)
        expect(readdirSync(parent).filter((name) => name.startsWith('.'))).toEqual([])
        expect(filesBelow(out)).toEqual(right)
      } finally {
        rmSync(parent, { recursive: true, force: true })
      }
    },
  )
})

/** Paths in what a build has not yet put in place. */
function unfinished(parent: string): string[] {
  const staging = readdirSync(parent).find((name) => /^\.dist\.\d+\.new$/.test(name))
  return staging ? readdirSync(join(parent, staging)) : []
}
