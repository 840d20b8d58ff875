import { type Browser, chromium } from 'playwright-core'
import { type BrowserSearch, findBrowser } from './find.ts'

/** Starts the browser that `findBrowser` finds, without a window. The caller closes it. */
export async function launchBrowser(search: Partial<BrowserSearch> = {}): Promise<Browser> {
  const { executablePath, args, environment } = await findBrowser(search)
  return chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...environment } })
}
