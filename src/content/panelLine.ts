/**
 * The line to the browser's side panel: whether it shows this page, and telling it what happens here.
 *
 * Example: `const panel = new PanelLine()`; `panel.tell({ located, current })`; a panel that no longer answers counts as closed.
 */
import type { PassagesHere } from '../messages.ts'
import { sendToPanel } from '../messaging.ts'

export class PanelLine {
  private open = false

  isOpen(): boolean {
    return this.open
  }

  /** As the panel says itself. */
  hear(open: boolean): void {
    this.open = open
  }

  /** Also where none is known of: one may have been opened before this page was read. */
  tell(here: PassagesHere): void {
    sendToPanel('passagesChanged', here).then(
      answer => this.hear(answer.open),
      () => this.hear(false),
    )
  }
}
