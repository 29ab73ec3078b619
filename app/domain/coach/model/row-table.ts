import type { FeatureListener } from "./features.ts";

/** Two hashes of a name, taken in piece by piece: together 64 bits, so that two names never meet in practice. */
class NameHash {
  first = 0;
  second = 0;

  begin(text: string): void {
    this.first = 0x811c9dc5 | 0;
    this.second = 0x9747b28c | 0;
    this.add(text);
  }

  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.first = Math.imul(this.first ^ code, 0x01000193);
      this.second = Math.imul(this.second ^ code, 0x5bd1e995) ^ (this.second >>> 13);
    }
  }
}

/** Slots are three numbers side by side, that a look is one read of memory: both hashes, and the row + 1 (0: empty). */
const WIDTH = 3;

/** Which row of a table a feature has, found without ever putting its name together. */
export class RowTable {
  readonly #mask: number;
  readonly #slots: Int32Array;
  /** Which listener heard each row last: marks in place of a set for every sentence. */
  readonly #heardBy: Uint32Array;
  #listeners = 0;

  constructor(names: readonly string[]) {
    let size = 1024;
    while (size < names.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * WIDTH);
    this.#heardBy = new Uint32Array(names.length);
    const hash = new NameHash();
    names.forEach((name, row) => {
      hash.begin(name);
      this.#slots.set([hash.first, hash.second, row + 1], this.#slotOf(hash.first, hash.second));
    });
  }

  /** A number for one who is going to hear rows; only the last to come may go on. */
  newListener(): number {
    this.#listeners = (this.#listeners + 1) >>> 0;
    return this.#listeners;
  }

  /** The row of a name by its hashes; -1 for none, and for one this listener has heard before. */
  newRow(first: number, second: number, listener: number): number {
    const row = (this.#slots[this.#slotOf(first, second) + 2] as number) - 1;
    if (row < 0 || this.#heardBy[row] === listener) return -1;
    this.#heardBy[row] = listener;
    return row;
  }

  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    let at = (first ^ (first >>> 15)) & this.#mask;
    while (slots[at * WIDTH + 2] !== 0 && (slots[at * WIDTH] !== first || slots[at * WIDTH + 1] !== second))
      at = (at + 1) & this.#mask;
    return at * WIDTH;
  }
}

/** Hears the features of one sentence and keeps the rows of those a table knows, once each, with their places. */
export class RowListener implements FeatureListener {
  /** How many features were told, known or not. */
  told = 0;
  readonly rows: number[] = [];
  readonly froms: number[] = [];
  readonly tos: number[] = [];
  readonly #own: number;
  readonly #hash = new NameHash();
  readonly #table: RowTable;

  constructor(table: RowTable) {
    this.#table = table;
    this.#own = table.newListener();
  }

  begin(text: string): void {
    this.#hash.begin(text);
  }

  add(text: string): void {
    this.#hash.add(text);
  }

  tell(from: number, to: number): void {
    this.told++;
    const row = this.#table.newRow(this.#hash.first, this.#hash.second, this.#own);
    if (row < 0) return;
    this.rows.push(row);
    this.froms.push(from);
    this.tos.push(to);
  }
}

/** Hears the features of a sentence by their names: what training learns from. */
export class NameListener implements FeatureListener {
  /** As told: one may be there more than once. */
  readonly names: string[] = [];
  #name = "";

  begin(text: string): void {
    this.#name = text;
  }

  add(text: string): void {
    this.#name += text;
  }

  tell(): void {
    this.names.push(this.#name);
  }
}
