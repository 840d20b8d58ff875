import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BrowserNotFoundError, findBrowser } from './find.ts'

const directory = mkdtempSync(join(tmpdir(), 'browser-find-'))
afterAll(() => rmSync(directory, { recursive: true }))

function program(name: string): string {
  const path = join(directory, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, 0o755)
  return path
}

const chosen = program('chosen')
const installed = program('installed')
const textFile = join(directory, 'text')
writeFileSync(textFile, 'not a program')
chmodSync(textFile, 0o644)

const bundled = async () => ({ executablePath: '/bundled/chromium', environment: { KEY: 'value' } })
const none = { chromiumPath: undefined, installed: () => [], bundled: async () => undefined }

describe('findBrowser', () => {
  it('takes the browser that CHROMIUM_PATH names before any other', async () => {
    const found = await findBrowser({ chromiumPath: chosen, installed: () => [installed], bundled })
    expect(found.executablePath).toBe(chosen)
  })

  it('takes the first installed browser that exists when CHROMIUM_PATH is not set', async () => {
    const absent = join(directory, 'absent')
    const found = await findBrowser({ ...none, installed: () => [absent, textFile, installed], bundled })
    expect(found.executablePath).toBe(installed)
  })

  it('takes the bundled browser, with what it needs to start, when none is installed', async () => {
    const found = await findBrowser({ ...none, bundled })
    expect(found).toMatchObject(await bundled())
  })

  it('passes over installed browsers when CHROMIUM_PATH asks for the bundled one', async () => {
    const found = await findBrowser({ chromiumPath: 'bundled', installed: () => [installed], bundled })
    expect(found.executablePath).toBe('/bundled/chromium')
  })

  it.each([join(directory, 'absent'), textFile, directory])(
    'says in one sentence that CHROMIUM_PATH is not a program, and looks no further: %s',
    async (chromiumPath) => {
      const error = await findBrowser({ chromiumPath, installed: () => [installed], bundled }).catch((e) => e)
      expect(error).toBeInstanceOf(BrowserNotFoundError)
      expect(error.message).toBe(
        `CHROMIUM_PATH is "${chromiumPath}", which is not a program that can be run; correct it, or unset it to use an installed browser.`,
      )
    },
  )

  it('says in one sentence what to do when there is no browser at all', async () => {
    const error = await findBrowser(none).catch((e) => e)
    expect(error).toBeInstanceOf(BrowserNotFoundError)
    expect(error.message).toBe(
      'No browser was found; install Chromium or Chrome, or set CHROMIUM_PATH to the browser program.',
    )
  })
})
