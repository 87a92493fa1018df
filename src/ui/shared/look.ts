/**
 * The reader's theme and text size, worn by whatever holds the interface: the root of a page of the extension, the sidebar's container.
 *
 * `wearLook(container, { theme: 'dark', textSize: 'large' })` → data-theme="dark" data-text="large", which theme.css goes by
 */
import { loadSettings, type Settings, watchSettings } from '../../settings.ts'

export type Look = Pick<Settings, 'theme' | 'textSize'>

export function wearLook(element: HTMLElement, { theme, textSize }: Look): void {
  element.dataset.theme = theme
  element.dataset.text = textSize
}

/** For pages of the extension: now, and whenever it is changed. */
export function followLook(element: HTMLElement): void {
  loadSettings().then(settings => wearLook(element, settings), console.error)
  watchSettings(settings => wearLook(element, settings))
}
