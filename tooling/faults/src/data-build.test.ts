import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, copyRecords, newDirectory, outputOf, removeDirectories } from './data-build.ts'
import { bytesBelow } from './files-below.ts'
import { canMount, onSmallDisk } from './small-disk.ts'

const noFileLimit = process.platform === 'win32'
const SOUND = { code: 0, signal: null, stderr: '' }

describe('the build of the data', () => {
  afterAll(removeDirectories)
  let clean: ReadonlyMap<string, string>
  let bytes = 0
  beforeAll(async () => {
    const root = copyRecords()
    if ((await build(root)).code !== 0) throw new Error('The records do not build.')
    clean = outputOf(root)
    bytes = bytesBelow(root)
  })

  it.for([
    { call: 'writeFileSync', share: 0.99 },
    { call: 'renameSync', share: 0.5 },
  ])('is right after one that was killed at $call, $share of the way', async ({ call, share }) => {
    const root = copyRecords()
    const moment = 1 + Math.floor(clean.size * share)
    const env = { NODE_OPTIONS: preloaded('kill-at.mjs'), KILL_AT: `${call}:${moment}` }
    expect((await build(root, { env })).signal).toBe('SIGKILL')
    const left = [...outputOf(root)]
    expect(left.some(([path]) => path.startsWith('.partnership-data.'))).toBe(true)
    const inPlace = left.filter(([path]) => !path.startsWith('.partnership-data.'))
    expect(inPlace.length).toBe(call === 'renameSync' ? moment - 1 : 0)
    for (const [path, content] of inPlace) expect(content === clean.get(path), path).toBe(true)
    expect(await build(root)).toEqual(SOUND)
    expect(outputOf(root)).toEqual(clean)
  })

  it.skipIf(noFileLimit)(
    'says in one line that a file may not grow, and leaves the old output alone [needs ulimit, which Windows lacks]',
    async () => {
      const root = copyRecords()
      expect(await build(root)).toEqual(SOUND)
      // 64 blocks of 512 bytes or of 1 kB, after which no file grows; the largest is far above.
      const { code, stderr } = await build(root, {
        shell: `trap '' XFSZ; ulimit -f 64; exec "$@"`,
      })
      expect(code).toBe(2)
      expect(stderr).toMatch(/^EFBIG: file too large.*; nothing was written\n$/)
      expect(outputOf(root)).toEqual(clean)
    },
  )

  it.skipIf(!canMount).for([
    // Room for what is there and half of it again, while a second build needs as much once more.
    { disk: 'a full disk', room: 1.5, between: ':', says: 'ENOSPC: no space left on device' },
    {
      disk: 'a disk that became read-only',
      room: 3,
      between: 'mount -o remount,ro "$DISK"',
      says: 'EROFS: read-only',
    },
  ])(
    'says in one line that it met $disk, and leaves the old output alone [needs a disk of its own, which only Linux lets us mount]',
    async ({ room, between, says }) => {
      const sources = copyRecords()
      const [disk, seen] = [newDirectory(), newDirectory()]
      const { code, stderr } = await build(disk, {
        env: { DISK: disk, ROOM: String(Math.ceil(bytes * room)), SOURCES: sources, SEEN: seen },
        shell: onSmallDisk(
          `cp -R "$SOURCES"/. "$DISK" && "$@" && ${between} || exit 98\n"$@"; code=$?; cp -R "$DISK"/. "$SEEN"; exit $code`,
        ),
      })
      expect(stderr).toMatch(new RegExp(`^${says}[^\n]*; nothing was written\n$`))
      expect(code).toBe(2)
      expect(outputOf(seen)).toEqual(clean)
    },
  )

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says in one line that dist is read-only, and writes nothing [not as root, for whom nothing is]',
    async () => {
      const root = copyRecords()
      expect(await build(root)).toEqual(SOUND)
      chmodSync(join(root, 'dist'), 0o555)
      const { code, stderr } = await build(root)
      chmodSync(join(root, 'dist'), 0o755)
      expect(code).toBe(2)
      expect(stderr).toMatch(/^EACCES: [^\n]*; nothing was written\n$/)
      expect(outputOf(root)).toEqual(clean)
    },
  )

  it('says in one line that dist cannot be written, and writes nothing', async () => {
    const root = copyRecords()
    writeFileSync(join(root, 'dist'), 'in the way\n')
    const { code, stderr } = await build(root)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^[^\n]*dist[^\n]*; nothing was written\n$/)
    expect([...outputOf(root).keys()]).toEqual(['dist'])
    expect(readFileSync(join(root, 'dist'), 'utf8')).toBe('in the way\n')
  })

  it('is right when two run at once', async () => {
    const root = copyRecords()
    expect(await Promise.all([build(root), build(root)])).toEqual([SOUND, SOUND])
    expect(outputOf(root)).toEqual(clean)
  })

  it('removes what a killed build left, and not what a running one is writing', async () => {
    const root = copyRecords()
    const running = `.partnership-data.${process.pid}`
    for (const name of [running, '.partnership-data.99999999']) mkdirSync(join(root, name))
    expect(await build(root)).toEqual(SOUND)
    expect(readdirSync(root).filter((name) => name.startsWith('.partnership-data.'))).toEqual([running])
  })

  it.for([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8', NODE_OPTIONS: preloaded('far-clock.mjs') },
  ])('gives the same bytes under %o', async (env) => {
    const root = copyRecords()
    expect(await build(root, { env })).toEqual(SOUND)
    expect(outputOf(root)).toEqual(clean)
  })
})

/** The option of Node.js by which a module of this directory is loaded before a build. */
function preloaded(name: string): string {
  return `--import ${new URL(name, import.meta.url).href}`
}
