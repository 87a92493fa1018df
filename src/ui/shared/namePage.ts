/** A page of the extension says its title and its language, which its HTML cannot know. Example: `namePage(OPTIONS.title)`, in German → lang="de" */
import { language } from '../message.ts'

export function namePage(title: string): void {
  document.documentElement.lang = language()
  document.title = title
}
