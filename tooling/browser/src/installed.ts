import { delimiter, join } from 'node:path'

/** Names under which distributions install Chromium and Chrome, Chromium first. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'] as const

const MACOS_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
] as const

/** Paths at which an installed Chromium or Chrome would be on this kind of system, best first. */
export function installedBrowserPaths(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  if (platform === 'darwin') return MACOS_APPLICATIONS
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((program) => `${root}\\${program}`) : []))
  }
  const directories = (environment.PATH ?? '').split(delimiter).filter((directory) => directory !== '')
  return COMMANDS.flatMap((command) => directories.map((directory) => join(directory, command)))
}
