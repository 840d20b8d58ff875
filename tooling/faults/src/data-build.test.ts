import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyRecords, outputOf, removeCopies, startBuild } from './data-build.ts'

const noFileLimit = process.platform === 'win32'
const SOUND = { code: 0, signal: null, stderr: '' }

describe('the build of the data', () => {
  afterAll(removeCopies)
  let clean: ReadonlyMap<string, string>
  beforeAll(async () => {
    const root = copyRecords()
    if ((await startBuild(root).ended).code !== 0) throw new Error('The records do not build.')
    clean = outputOf(root)
  })

  it.for([
    { call: 'writeFileSync', share: 0.99 },
    { call: 'renameSync', share: 0.5 },
  ])('is right after one that was killed at $call, $share of the way', async ({ call, share }) => {
    const root = copyRecords()
    const moment = 1 + Math.floor(clean.size * share)
    const env = { NODE_OPTIONS: preloaded('kill-at.mjs'), KILL_AT: `${call}:${moment}` }
    expect((await startBuild(root, { env }).ended).signal).toBe('SIGKILL')
    const left = [...outputOf(root)]
    expect(left.some(([path]) => path.startsWith('.partnership-data.'))).toBe(true)
    const inPlace = left.filter(([path]) => !path.startsWith('.partnership-data.'))
    expect(inPlace.length).toBe(call === 'renameSync' ? moment - 1 : 0)
    for (const [path, content] of inPlace) expect(content === clean.get(path), path).toBe(true)
    expect(await startBuild(root).ended).toEqual(SOUND)
    expect(outputOf(root)).toEqual(clean)
  })

  it.skipIf(noFileLimit)(
    'says in one line that there is no room, and leaves the old output alone [needs ulimit, which Windows lacks]',
    async () => {
      const root = copyRecords()
      expect(await startBuild(root).ended).toEqual(SOUND)
      // 64 blocks of 512 bytes or of 1 kB, after which no file grows; the largest is far above.
      const { code, stderr } = await startBuild(root, { shellPrefix: "trap '' XFSZ; ulimit -f 64" }).ended
      expect(code).toBe(2)
      expect(stderr).toMatch(/^EFBIG: file too large.*; nothing was written\n$/)
      expect(outputOf(root)).toEqual(clean)
    },
  )

  it('says in one line that dist cannot be written, and writes nothing', async () => {
    const root = copyRecords()
    writeFileSync(join(root, 'dist'), 'in the way\n')
    const { code, stderr } = await startBuild(root).ended
    expect(code).toBe(2)
    expect(stderr).toMatch(/^[^\n]*dist[^\n]*; nothing was written\n$/)
    expect([...outputOf(root)]).toEqual([['dist', 'in the way\n']])
  })

  it('is right when two run at once', async () => {
    const root = copyRecords()
    const builds = [startBuild(root), startBuild(root)]
    expect(await Promise.all(builds.map(({ ended }) => ended))).toEqual([SOUND, SOUND])
    expect(outputOf(root)).toEqual(clean)
  })

  it('removes what a killed build left, and not what a running one is writing', async () => {
    const root = copyRecords()
    const running = `.partnership-data.${process.pid}`
    for (const name of [running, '.partnership-data.99999999']) mkdirSync(join(root, name))
    expect(await startBuild(root).ended).toEqual(SOUND)
    expect(readdirSync(root).filter((name) => name.startsWith('.partnership-data.'))).toEqual([running])
  })

  it.for([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8', NODE_OPTIONS: preloaded('far-clock.mjs') },
  ])('gives the same bytes under %o', async (env) => {
    const root = copyRecords()
    expect(await startBuild(root, { env }).ended).toEqual(SOUND)
    expect(outputOf(root)).toEqual(clean)
  })
})

/** The option of Node.js by which a module of this directory is loaded before a build. */
function preloaded(name: string): string {
  return `--import ${new URL(name, import.meta.url).href}`
}
