const SLOTS = 1 << 10; // at first; doubled when half are taken

/** Pairs of numbers, numbered in the order in which they are met: a hash table with open addressing. */
export class PairNumbers {
  #left = new Int32Array(SLOTS).fill(-1);
  #right = new Int32Array(SLOTS);
  #numbers = new Int32Array(SLOTS);
  #mask = SLOTS - 1;
  size = 0;

  #slot(left: number, right: number): number {
    let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & this.#mask;
    while (this.#left[slot] !== -1 && (this.#left[slot] !== left || this.#right[slot] !== right)) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** The number of a pair; a new one gets the next. */
  number(left: number, right: number): number {
    const slot = this.#slot(left, right);
    if (this.#left[slot] !== -1) return this.#numbers[slot] as number;
    const number = this.size++;
    this.#left[slot] = left;
    this.#right[slot] = right;
    this.#numbers[slot] = number;
    if (2 * this.size > this.#mask) this.#grow();
    return number;
  }

  #grow(): void {
    const [left, right, numbers] = [this.#left, this.#right, this.#numbers];
    const slots = 2 * left.length;
    this.#left = new Int32Array(slots).fill(-1);
    this.#right = new Int32Array(slots);
    this.#numbers = new Int32Array(slots);
    this.#mask = slots - 1;
    for (let k = 0; k < left.length; k++) {
      if (left[k] === -1) continue;
      const slot = this.#slot(left[k] as number, right[k] as number);
      this.#left[slot] = left[k] as number;
      this.#right[slot] = right[k] as number;
      this.#numbers[slot] = numbers[k] as number;
    }
  }
}
