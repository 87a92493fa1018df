/**
 * Where a browser is on this machine. In: `chrome` or `firefox`. Out: the path of its program, or null.
 *
 * CHROME_PATH and FIREFOX_PATH come first. Example: on Debian, `locateBrowser('chrome')` → `/usr/bin/chromium`
 */
import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const MAC = ['/Applications', join(homedir(), 'Applications')]
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)

const KNOWN = {
  chrome: {
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox', 'firefox.exe'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

export function locateBrowser(name) {
  const { variable, programs, mac, windows } = KNOWN[name]
  const told = process.env[variable]
  if (told) {
    if (isProgram(told)) return told
    throw new Error(`${variable} is “${told}”, which is no program`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...programs.flatMap(program => folders.map(folder => join(folder, program))),
    ...(process.platform === 'darwin' ? MAC.flatMap(folder => mac.map(path => join(folder, path))) : []),
    ...(process.platform === 'win32' ? WINDOWS.flatMap(folder => windows.map(path => join(folder, path))) : []),
  ]
  return candidates.find(isProgram) ?? null
}
