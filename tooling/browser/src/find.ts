import { accessSync, constants, statSync } from 'node:fs'
import { unpackBundledBrowser } from './bundled.ts'
import { installedBrowserPaths } from './installed.ts'

/** A browser that can be started, and how. */
export interface BrowserProgram {
  readonly executablePath: string
  readonly args: readonly string[]
  /** Variables that the browser needs besides those of this process. */
  readonly environment: Readonly<Record<string, string>>
}

/** Where to look; each part can be replaced, so that a test can describe another machine. */
export interface BrowserSearch {
  readonly chromiumPath: string | undefined
  readonly installed: () => readonly string[]
  readonly bundled: () => Promise<Omit<BrowserProgram, 'args'> | undefined>
}

/** Value of CHROMIUM_PATH that passes over installed browsers. */
const USE_BUNDLED = 'bundled'

/**
 * Quiet and self-contained: the sandbox cannot start as root or in most containers and only our own pages are opened;
 * the rest keeps the browser from calling its maker's servers, which a machine without network answers with errors.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

/** No browser can be used; the message is one sentence that says what to do. */
export class BrowserNotFoundError extends Error {
  override readonly name = 'BrowserNotFoundError'
}

/**
 * Finds a Chromium: the one that `$CHROMIUM_PATH` names, else an installed Chromium or Chrome, else the one in the
 * npm package `@sparticuz/chromium`, which `CHROMIUM_PATH=bundled` asks for.
 * @throws {BrowserNotFoundError} when there is none, or when `$CHROMIUM_PATH` does not name a program
 */
export async function findBrowser(search: Partial<BrowserSearch> = {}): Promise<BrowserProgram> {
  const { chromiumPath, installed, bundled } = {
    chromiumPath: process.env.CHROMIUM_PATH,
    installed: installedBrowserPaths,
    bundled: unpackBundledBrowser,
    ...search,
  }
  if (chromiumPath && chromiumPath !== USE_BUNDLED) {
    if (isProgram(chromiumPath)) return { executablePath: chromiumPath, args: ARGUMENTS, environment: {} }
    throw new BrowserNotFoundError(
      `CHROMIUM_PATH is "${chromiumPath}", which is not a program that can be run; correct it, or unset it to use an installed browser.`,
    )
  }
  const found = chromiumPath === USE_BUNDLED ? undefined : installed().find(isProgram)
  if (found) return { executablePath: found, args: ARGUMENTS, environment: {} }
  const unpacked = await bundled()
  if (unpacked) return { ...unpacked, args: ARGUMENTS }
  throw new BrowserNotFoundError(
    'No browser was found; install Chromium or Chrome, or set CHROMIUM_PATH to the browser program.',
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
