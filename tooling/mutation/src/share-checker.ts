// A plugin of Stryker, which starts it in a process of its own: of all faults, it lets through those of one share.
import { relative } from 'node:path'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { isInShare, readShare } from './share.ts'

const OUTSIDE_SHARE = 'not in this share'

class ShareChecker implements Checker {
  async init(): Promise<void> {}

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const share = readShare(process.env.MUTATION_SHARE ?? '')
    if (!share) throw new Error(`MUTATION_SHARE is no share: ${process.env.MUTATION_SHARE}`)
    const results = mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
      const place = {
        fileName: relative(process.cwd(), fileName),
        ...location.start,
        mutatorName,
        replacement,
      }
      const result: CheckResult = isInShare(place, share)
        ? { status: CheckStatus.Passed }
        : { status: CheckStatus.CompileError, reason: OUTSIDE_SHARE }
      return [id, result] as const
    })
    return Object.fromEntries(results)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'share', ShareChecker)]
