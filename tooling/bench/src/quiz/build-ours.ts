import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dataset } from '@partnership/data'
import { runProgram } from '../browser-load/peers-project.ts'

const APP = fileURLToPath(new URL('../../../../apps/quiz/', import.meta.url))
const GROWN = fileURLToPath(new URL('../../.cache/grown-quiz/', import.meta.url))

/** Our quiz as it was built before the bench began. */
export const OURS = join(APP, 'dist/')

/** The dataset with every question so many times, each copy with an id of its own. */
export function multiplyQuestions(dataset: Dataset, times: number): Dataset {
  const questions = Array.from({ length: times }, (_, copy) =>
    dataset.questions.map((question) =>
      // The id of a copy is none of the ids of which the type is made.
      copy === 0 ? question : { ...question, id: `${question.id}-copy-${copy + 1}` as typeof question.id },
    ),
  ).flat()
  return { ...dataset, questions }
}

/** Builds our quiz with another dataset, apart from the one that was built before. @returns the directory to serve */
export async function buildOurs(dataset: Dataset): Promise<string> {
  mkdirSync(GROWN, { recursive: true })
  const file = join(GROWN, 'dataset.json')
  writeFileSync(file, JSON.stringify(dataset))
  const directory = join(GROWN, 'dist')
  await runProgram(APP, join(APP, 'src/build/build.ts'), [directory], { PARTNERSHIP_DATASET: file })
  return directory
}
