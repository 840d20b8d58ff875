import type { CompiledDataset } from '../src/compile/dataset.ts'
import { outputFiles } from '../src/compile/emit.ts'
import type { ExportFile } from '../src/exports/export-format.ts'
import type { Dataset } from '../src/generated/types.ts'

/** The exports of a dataset as the compiler writes them, by their path among the exports. */
export function exportsOf(dataset: CompiledDataset | Dataset): ExportFile[] {
  // The generated interfaces print the same schemas that the compiled dataset is typed by.
  return outputFiles(dataset as CompiledDataset)
    .filter(({ path }) => path.startsWith('dist/files/'))
    .map((file) => ({ ...file, path: file.path.replace('dist/files/', '') }))
}
