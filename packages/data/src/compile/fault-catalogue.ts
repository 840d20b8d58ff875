import { compareCodeUnits } from './dataset.ts'
import type { FaultKind } from './fault-kind.ts'
import { FAULT_KINDS } from './fault-kinds.ts'
import { EVERY_RULE } from './lint/index.ts'

/** Every kind of fault that `check` can report, by code. */
export const FAULT_CATALOGUE: readonly FaultKind[] = [...FAULT_KINDS, ...EVERY_RULE].sort((first, second) =>
  compareCodeUnits(first.code, second.code),
)
