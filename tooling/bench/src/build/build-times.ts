import { interleave } from '../interleave.ts'

/** Something that builds, from nothing to the files that are published. */
export interface Builder {
  readonly name: string
  readonly build: () => Promise<unknown>
}

/** What builders of one thing took, seconds a run. */
export interface BuildTimes {
  readonly name: string
  readonly seconds: readonly number[]
}

/** Times builders of one thing in turn. @returns the first of them, which is ours, and the others */
export async function timeBuilders(
  builders: readonly [Builder, ...Builder[]],
  rounds: { readonly warmUp: number; readonly rounds: number },
): Promise<{ readonly ours: BuildTimes; readonly peers: readonly BuildTimes[] }> {
  const measured = await interleave(
    builders.map(({ name, build }) => ({
      name,
      measure: async () => {
        const start = performance.now()
        await build()
        return (performance.now() - start) / 1000
      },
    })),
    rounds,
  )
  const timesOf = ({ name }: Builder): BuildTimes => ({ name, seconds: measured.get(name) ?? [] })
  const [ours, ...peers] = builders
  return { ours: timesOf(ours), peers: peers.map(timesOf) }
}
