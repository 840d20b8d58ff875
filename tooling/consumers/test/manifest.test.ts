import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, type ResolutionKind } from '@arethetypeswrong/core'
import { problemAffectsEntrypoint, problemAffectsResolutionKind } from '@arethetypeswrong/core/problems'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, installPackedPackage } from '../src/packed-package.ts'

/** Who imports ES modules: the package has no other modules, as its manifest says. */
const ESM_RESOLUTIONS = ['node16-esm', 'bundler'] as const satisfies readonly ResolutionKind[]

let consumer: Consumer
afterAll(() => consumer.remove())

beforeAll(async () => {
  consumer = await installPackedPackage()
})

describe('the manifest of the packed package', () => {
  it('has nothing that publint finds fault with, suggestions included', async () => {
    expect(await lintManifest(consumer.installed)).toEqual([])
  })

  it('would not pass if an entry named a file that is not packed', async () => {
    const manifest = join(consumer.installed, 'package.json')
    const text = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, text.replace('./dist/generated/events.js', './dist/generated/gone.js'))
    try {
      expect(await lintManifest(consumer.installed)).toEqual([expect.stringContaining('gone.js')])
    } finally {
      writeFileSync(manifest, text)
    }
  })

  it('gives every importer of ES modules the types of what runs', async () => {
    const problems = await typeProblems(readFileSync(consumer.tarball))
    // A JSON file has its value as the default export and none besides; the sidecar says so, and the checker, which
    // reads the file as CommonJS, takes that for a false default export.
    const expected = (problem: string) => /^FalseExportDefault .*\.json\b/.test(problem)
    expect(problems.filter((problem) => !expected(problem))).toEqual([])
  })
})

async function lintManifest(directory: string): Promise<string[]> {
  const { messages, pkg } = await publint({
    pkgDir: directory,
    pack: false,
    strict: true,
    level: 'suggestion',
  })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

async function typeProblems(tarball: Uint8Array): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball))
  if (!analysis.types) throw new Error('the tarball has no types')
  return analysis.problems
    .filter((problem) =>
      ESM_RESOLUTIONS.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)),
    )
    .flatMap((problem) =>
      Object.keys(analysis.entrypoints)
        .filter((entry) => problemAffectsEntrypoint(problem, entry, analysis))
        .map((entry) => `${problem.kind} ${entry}`),
    )
}
