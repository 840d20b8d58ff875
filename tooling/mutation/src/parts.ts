import { fileURLToPath } from 'node:url'

/** A part of the project whose tests are held to a score. */
export interface Part {
  readonly name: string
  /** Directory of the package that it belongs to. */
  readonly packageRoot: string
  /** Its code, as globs seen from the package. */
  readonly source: readonly string[]
  /** Tests that are run against faults in it, as globs seen from the package. */
  readonly tests: readonly string[]
  /**
   * Whether faults in what is computed while modules are loaded are made as well. Each needs every test of the part anew,
   * so they are left out where that takes minutes a fault and they are rows of tables. The questions are derived while
   * their tests are loaded, which is why nothing of them may be left out.
   */
  readonly atLoading: boolean
}

const DATA = fileURLToPath(new URL('../../../packages/data/', import.meta.url))
const QUIZ = fileURLToPath(new URL('../../../apps/quiz/', import.meta.url))

export const PARTS: readonly Part[] = [
  {
    name: 'session',
    packageRoot: QUIZ,
    source: ['src/session/**/*.ts'],
    tests: ['src/session/**/*.test.ts'],
    atLoading: true,
  },
  {
    name: 'compile',
    packageRoot: DATA,
    source: ['src/compile/**/*.ts'],
    tests: ['src/compile/**/*.test.ts', 'test/generated-docs.test.ts'],
    atLoading: false,
  },
  {
    name: 'derive',
    packageRoot: DATA,
    source: ['src/derive/**/*.ts', '!src/derive/questions/**'],
    tests: ['src/derive/*.test.ts', 'src/derive/why/**/*.test.ts'],
    atLoading: false,
  },
  {
    name: 'derive/questions',
    packageRoot: DATA,
    source: ['src/derive/questions/**/*.ts'],
    tests: ['src/derive/questions/**/*.test.ts', 'test/derived-*.test.ts'],
    atLoading: true,
  },
]

/** The parts of a name: those inside it too. */
export function partsNamed(name: string): Part[] {
  return PARTS.filter((part) => part.name === name || part.name.startsWith(`${name}/`))
}
