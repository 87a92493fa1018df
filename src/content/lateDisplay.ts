/**
 * The sidebar's script, sent for when it is first needed. In: the address that was read. Out: what it draws, once.
 *
 * Example: `const late = new LateDisplay(url, draw => draw(drawn))`; `await late.get()`; sidebar.js calls `late.take(draw)` meanwhile.
 */
import { send } from '../messaging.ts'
import { pause } from '../retry.ts'
import type { Display, Draw } from './handover.ts'
import { persist } from './waiting.ts'

export class LateDisplay {
  private readonly url: string
  private readonly begin: (draw: Draw) => Display
  private arrived = () => {}
  private readonly arrival = new Promise<void>(resolve => {
    this.arrived = resolve
  })
  private draw: Draw | null = null
  private coming: Promise<Display | null> | null = null
  private display: Display | null = null
  private stopped = false

  constructor(url: string, begin: (draw: Draw) => Display) {
    this.url = url
    this.begin = begin
  }

  /** What is there already. */
  current(): Display | null {
    return this.display
  }

  take(draw: Draw): void {
    this.draw ??= draw
    this.arrived()
  }

  /** Null where the page was left meanwhile. Where the script does not come, whoever asks next sends for it again. */
  get(): Promise<Display | null> {
    this.coming ??= this.bring().catch(error => {
      this.coming = null
      throw error
    })
    return this.coming
  }

  stop(): void {
    this.stopped = true
    this.arrived()
    this.display?.stop()
  }

  private isWaiting(): boolean {
    return this.draw === null && !this.stopped
  }

  private async bring(): Promise<Display | null> {
    // Not asked again where it arrived without the answer.
    const ask = async () => this.isWaiting() && (await send('bringSidebar', { url: this.url }))
    await Promise.race([this.arrival, persist(ask)])
    // Starting the script and drawing take some ten milliseconds each: between them the page may do what it waits to do.
    await pause()
    if (this.draw === null) this.coming = null
    if (this.draw === null || this.stopped) return null
    this.display = this.begin(this.draw)
    return this.display
  }
}
