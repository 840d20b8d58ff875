import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

function problemOf(...written: string[]): string {
  const options = readOptions(written, {})
  return options instanceof Error ? options.message : 'none'
}

describe('the options of the server', () => {
  it.each([
    [[], {}, 'localhost', 4173],
    [[], { PORT: '8081' }, 'localhost', 8081],
    [['--port', '8080'], { PORT: '8081' }, 'localhost', 8080],
    [['--port=8080', '--host'], {}, '0.0.0.0', 8080],
  ] as const)('reads %j with %j as %s, port %i', (written, environment, host, port) => {
    expect(readOptions(written, environment)).toEqual({ host, port, base: '/' })
  })

  it.each(['abc', '0', '70000', '80.5', '-1', '', ' '])('says that "%s" is no port', (port) => {
    expect(problemOf(`--port=${port}`)).toBe(
      `"${port}" is not a port from 1 to 65535; choose one with --port 8080.`,
    )
  })

  it.each(['--prot=8080', '8080', '--host=example.org', '-p'])('says that it does not know %s', (option) => {
    expect(problemOf(option)).toMatch(/^".+" is not an option; .*--port 8080.*--host/)
  })
})
