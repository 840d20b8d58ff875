import { fileURLToPath } from 'node:url'
import type { LogLevel, PartialStrykerOptions } from '@stryker-mutator/api/core'
import type { Part } from './parts.ts'
import type { Share } from './share.ts'

/** The least score, in per cent. */
export const LEAST_SCORE = 85

export interface Run {
  readonly concurrency: number
  readonly share: Share | undefined
  /** Whether results of the run before are used again for what has not changed since, as far as Stryker can see. */
  readonly incremental: boolean
  /** Globs of files, seen from the package; of the whole part where there are none. */
  readonly files: readonly string[]
}

/** Where, seen from the package, a run leaves what it found; the directory is not in version control. */
export function reportDirectory(part: Part, share: Share | undefined): string {
  const name = part.name.replaceAll('/', '-')
  return `.cache/mutation/${share ? `${name}-${share.number}-of-${share.of}` : name}`
}

/** How Stryker is to make faults in a part; it has to be started in the directory of the package. */
export function strykerOptions(part: Part, run: Run): PartialStrykerOptions {
  const reports = reportDirectory(part, run.share)
  const chosen = run.files.length > 0 ? run.files : part.source.filter((glob) => !glob.startsWith('!'))
  const without = part.source.filter((glob) => glob.startsWith('!'))
  return {
    testRunner: 'vitest',
    plugins: [
      import.meta.resolve('@stryker-mutator/vitest-runner'),
      import.meta.resolve('./share-checker.ts'),
    ],
    checkers: run.share ? ['share'] : [],
    mutate: [...chosen, ...without, '!**/*.test.ts'],
    mutator: {
      excludedMutations: [
        // Takes the question mark out of `a?.b`. The strict compiler refuses that wherever `a` can be missing, and where
        // it cannot, nothing changes: `pnpm typecheck` finds all of these that are faults.
        'OptionalChaining',
      ],
    },
    // The copy that the tests run in stands inside the package, so that it finds tsconfig.json above it.
    ignorePatterns: ['dist', 'dist-scorm', 'screenshots', '.cache', 'tsconfig*.json'],
    tempDirName: '.cache/mutation/sandbox',
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    ignoreStatic: !part.atLoading,
    vitest: { configFile: fileURLToPath(new URL('./vitest.part.ts', import.meta.url)), related: false },
    // Only a fault that never ends may run out of time, not one that met a busy machine.
    timeoutMS: 30_000,
    concurrency: run.concurrency,
    incremental: run.incremental,
    incrementalFile: `${reports}/incremental.json`,
    reporters: ['html', 'json', 'progress-append-only'],
    htmlReporter: { fileName: `${reports}/report.html` },
    jsonReporter: { fileName: `${reports}/report.json` },
    // Its type is a constant enum, which exists in no module at run time.
    logLevel: 'warn' as LogLevel,
    thresholds: { high: 95, low: LEAST_SCORE, break: null },
  }
}
