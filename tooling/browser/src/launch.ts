import { type Browser, chromium } from 'playwright-core'
import { type BrowserSearch, findBrowser } from './find.ts'

export interface LaunchOptions {
  /** Switches of Chromium besides those that every browser here gets. */
  readonly args?: readonly string[]
}

/** Starts the browser that `findBrowser` finds, without a window. The caller closes it. */
export async function launchBrowser(
  search: Partial<BrowserSearch> = {},
  { args: more = [] }: LaunchOptions = {},
): Promise<Browser> {
  const { executablePath, args, environment } = await findBrowser(search)
  return chromium.launch({
    executablePath,
    args: [...args, ...more],
    env: { ...process.env, ...environment },
  })
}
