import { describe, expect, it } from 'vitest'
import { installedBrowserPaths } from './installed.ts'

describe('installedBrowserPaths', () => {
  it('looks for Chromium in every directory of PATH before it looks for Chrome', () => {
    expect(installedBrowserPaths('linux', { PATH: '/usr/bin:/snap/bin' }).slice(0, 2)).toEqual([
      '/usr/bin/chromium',
      '/snap/bin/chromium',
    ])
  })

  it('finds nothing where PATH is empty', () => {
    expect(installedBrowserPaths('linux', { PATH: '' })).toEqual([])
  })

  it('knows where macOS and Windows install them', () => {
    expect(installedBrowserPaths('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
    expect(installedBrowserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    )
  })
})
