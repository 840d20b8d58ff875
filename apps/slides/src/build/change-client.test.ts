import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAULTS } from './accessible-controls.ts'
import { type ClientChange, changeClient } from './change-client.ts'
import { ALL_SLIDES } from './lean/mount-neighbours.ts'

const requireOfSlidev = createRequire(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
const CLIENT = dirname(requireOfSlidev.resolve('@slidev/client/package.json'))

const CHANGES: readonly ClientChange[] = [...FAULTS, ALL_SLIDES]
const plugin = () => changeClient('test', CHANGES, 'here.ts')

/** What the plugin makes of a file of Slidev's client. */
function transform(code: string, id: string): unknown {
  const { transform: hook } = plugin()
  if (typeof hook !== 'function') throw new Error('the plugin has no transform')
  return Reflect.apply(hook, {}, [code, id])
}

describe('changes of Slidev’s client', () => {
  it.each(CHANGES)('are made in $file as it is installed', ({ file, changes }) => {
    const path = join(CLIENT, file)
    const code = readFileSync(path, 'utf8')
    // In development the address of a file may carry the time at which it was changed.
    for (const id of [path, `${path}?t=1`]) {
      const mended = JSON.stringify(transform(code, id))
      for (const { to } of changes) expect(mended).toContain(JSON.stringify(to).slice(1, -1))
    }
    expect(transform('.a { color: red }', `${path}?vue&type=style&index=0&lang.css`)).toBeUndefined()
  })

  it.each(CHANGES)('stop the build when $file has changed, in one line', (fault) => {
    const [{ from } = { from: '' }] = fault.changes
    expect(() => transform('<template />', `/@slidev/client${fault.file}`)).toThrow(
      `Slidev's "${fault.file}" has no text ${from} any more; see here.ts.`,
    )
  })

  it('stop the build when a file is gone, and leave a broken build its own reason', () => {
    const { buildEnd } = plugin()
    if (typeof buildEnd !== 'function') throw new Error('the plugin has no buildEnd')
    const at = (command: 'build' | 'serve') => ({ environment: { config: { command } } })
    expect(() => Reflect.apply(buildEnd, at('build'), [])).toThrow('has no file "/internals/Goto.vue"')
    expect(() => Reflect.apply(buildEnd, at('serve'), [])).not.toThrow()
    expect(() => Reflect.apply(buildEnd, at('build'), [new Error('another')])).not.toThrow()
  })
})
