/**
 * Numbers that look random and are the same for the same seed (mulberry32), and what is drawn with them.
 *
 * const draw = new Draw(7); draw.below(10) → 4; draw.one(['a', 'b']) → 'b'
 */
export class Draw {
  #state: number
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** 0 ≤ x < 1 */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  below(most: number): number {
    return Math.floor(this.share() * most)
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** The first of a list far more often than the last, as words are (Zipf). */
  early<T>(list: readonly T[]): T {
    return list[Math.floor(list.length ** this.share()) - 1] as T
  }

  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffled(list).slice(0, count)
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list]
    for (let i = left.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const [a, b] = [left[i] as T, left[j] as T]
      left[i] = b
      left[j] = a
    }
    return left
  }

  /** An invented word that could be a name: "Tarmol", "Ordaneva". */
  name(syllables = this.between(2, 3)): string {
    const onset = 'b,br,c,d,dr,f,g,gr,h,j,k,kl,l,m,n,p,r,s,st,t,tr,v,w,z'.split(',')
    const rhyme = 'a,e,i,o,u,an,ar,el,en,er,il,in,ol,on,or,un,ai,ei'.split(',')
    const word = Array.from({ length: syllables }, () => this.one(onset) + this.one(rhyme)).join('')
    return word[0]?.toUpperCase() + word.slice(1)
  }
}
