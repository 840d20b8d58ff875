import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, installPackedPackage, runNode } from '../src/packed-package.ts'

const FIXTURE = fileURLToPath(new URL('../fixtures/typed-consumer.ts', import.meta.url))
/** The compilers of readers: the one that we use, and the native one, which has no compiler API. */
const COMPILERS = ['typescript', 'typescript-7'] as const
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const

let consumer: Consumer
afterAll(() => consumer.remove())

beforeAll(async () => {
  consumer = await installPackedPackage()
  copyFileSync(FIXTURE, join(consumer.directory, 'consumer.ts'))
})

describe.each(COMPILERS)('the types of the packed package under %s', (compiler) => {
  const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve(`${compiler}/package.json`)))
  const compile = async (name: string, file: string, resolution: (typeof RESOLUTIONS)[number]) => {
    const project = join(consumer.directory, `tsconfig.${compiler}.${name}.json`)
    writeFileSync(
      project,
      JSON.stringify({
        compilerOptions: {
          ...resolution,
          target: 'es2022',
          lib: ['es2022', 'dom'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          resolveJsonModule: true,
          noEmit: true,
          skipLibCheck: false,
        },
        files: [file],
      }),
    )
    return runNode(consumer, tsc, '-p', project)
  }

  it.each(RESOLUTIONS)(
    'hold with strict settings and $moduleResolution resolution: ids are unions, and nothing can be assigned',
    async (resolution) => {
      const { exitCode, output } = await compile(resolution.moduleResolution, 'consumer.ts', resolution)
      expect(output).toBe('')
      expect(exitCode).toBe(0)
    },
  )

  it.each(RESOLUTIONS)(
    'refuse an id that no record has, with $moduleResolution resolution',
    async (resolution) => {
      writeFileSync(
        join(consumer.directory, 'wrong.ts'),
        `import type { EventId } from '@partnership/data'\nexport const id: EventId = 'nowhere'\n`,
      )
      const { exitCode, output } = await compile(
        `wrong-${resolution.moduleResolution}`,
        'wrong.ts',
        resolution,
      )
      expect(output).toMatch(/wrong\.ts[:(]2.*TS2322/)
      expect(exitCode).not.toBe(0)
    },
  )
})
