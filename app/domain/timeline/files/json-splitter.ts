import { JSON_LIMITS, type JsonFinding, type JsonLimits } from "./json-finding.ts";
import { ARRAY, COLON, END, ENDED, FAULT, JsonPlace, OBJECT, START, TOP } from "./json-place.ts";

/** So many objects may lie around the list of records: `{"data": {"incidents": […]}}`. */
const MOST_WRAPPERS = 4;

/** The value being read. */
type Open = {
  readonly line: number;
  /** How many containers lie around it. */
  readonly base: number;
  readonly indent: number | null;
  /** Beside the lists of an opened object: nobody asked for it. */
  readonly skipped: boolean;
  readonly pieces: Uint8Array[];
  size: number;
  members: number;
  /** Why it will not come out. */
  fault: string | null;
};

/**
 * Cuts UTF-8 JSON into values that can be held, without ever holding the text: feed it bytes as they come.
 *
 *   [ {…}, {…} ]          an array is opened: each of its values comes out
 *   {…} {…}\n{…}          documents in a row, on lines of their own or not: each comes out
 *   {"Records": [ {…} ]}  comes out whole; when it is too large for that or breaks off, it is opened instead, and the
 *                         values of the arrays in it come out
 *
 * A value that is broken, too large or too deep is told with the line it starts on. Behind a broken one the next is
 * found by the brackets closing, or by a bracket that stands first on its line as far in as the broken one did.
 */
export class JsonSplitter {
  readonly #limits: JsonLimits;
  #place = new JsonPlace();
  #open: Open | null = null;
  /** Where in the bytes at hand the open value begins or goes on. */
  #from = 0;
  /** The object that was opened because it could not be held: its line, and how many values came out of it. */
  #unwrapped: { readonly line: number; values: number } | null = null;
  #found: JsonFinding[] = [];

  constructor(limits = JSON_LIMITS) {
    this.#limits = limits;
  }

  push(bytes: Uint8Array): readonly JsonFinding[] {
    this.#scan(bytes);
    return this.#found.splice(0);
  }

  /** What the end of the text makes of what is still open. */
  end(): readonly JsonFinding[] {
    this.#scan(BLANK);
    if (this.#open && this.#canUnwrap(this.#open)) this.#unwrap(this.#open);
    const open = this.#open;
    if (open || this.#place.depth > 0) {
      const within = open !== null && !open.skipped;
      this.#found.push({
        line: within ? open.line : this.#place.line,
        why: open?.fault ?? (within ? BREAKS_OFF : "The file breaks off here."),
      });
    }
    return this.#found.splice(0);
  }

  #scan(bytes: Uint8Array): void {
    const place = this.#place;
    this.#from = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      at += place.skip(bytes, at);
      const byte = bytes[at];
      if (byte === undefined) break;
      let meaning = place.step(byte);
      if (meaning === ENDED) {
        if (place.depth === this.#open?.base) this.#endAt(bytes, at);
        meaning = place.step(byte);
      }
      if (meaning !== 0) this.#take(meaning, bytes, at);
    }
    if (this.#open) this.#gather(this.#open, bytes, bytes.length);
  }

  #take(meaning: number, bytes: Uint8Array, at: number): void {
    const open = this.#open;
    if (open === null) {
      if (meaning & START) this.#start(bytes[at] ?? 0, at);
      else if (meaning & FAULT) this.#found.push({ line: this.#place.line, why: NO_JSON });
      if (meaning & END && this.#place.depth === 0) this.#leaveUnwrapped();
      return;
    }
    if (meaning & COLON) open.members += 1;
    if (meaning & FAULT) this.#reject(open, BROKEN);
    if (open.fault === BROKEN && meaning & START && isBracket(bytes[at]) && this.#startsAnew(open)) {
      this.#found.push({ line: open.line, why: BROKEN });
      this.#place.leaveTo(open.base);
      this.#open = null;
      this.#take(this.#place.step(bytes[at] ?? 0), bytes, at);
      return;
    }
    if (this.#place.depth - open.base > this.#limits.depth) this.#reject(open, this.#tooDeep());
    if (meaning & END && this.#place.depth <= open.base) this.#endAt(bytes, at + 1);
  }

  #start(byte: number, at: number): void {
    const { around, indent, line, depth } = this.#place;
    const inUnwrapped = this.#unwrapped !== null && around !== ARRAY;
    if (byte === OPEN_ARRAY && (around === TOP || inUnwrapped)) return;
    if (byte === OPEN_OBJECT && inUnwrapped && depth <= MOST_WRAPPERS) return;
    const base = isBracket(byte) ? depth - 1 : depth;
    const skipped = this.#unwrapped !== null && around === OBJECT;
    this.#open = { line, base, indent, skipped, pieces: [], size: 0, members: 0, fault: null };
    this.#from = at;
  }

  /** A bracket that stands where the broken value stood: the next one. */
  #startsAnew(open: Open): boolean {
    const { indent, line } = this.#place;
    return line > open.line && indent !== null && (open.indent === null || indent === open.indent);
  }

  #endAt(bytes: Uint8Array, end: number): void {
    const open = this.#open;
    if (open === null) return;
    this.#gather(open, bytes, end);
    // Too large, it has been opened: what it held has come out already.
    if (this.#open !== open) return;
    this.#open = null;
    if (open.skipped) return;
    if (this.#unwrapped) this.#unwrapped.values += 1;
    const { line, members } = open;
    this.#found.push(open.fault ? { line, why: open.fault } : { text: textOf(open.pieces), line, members });
  }

  #gather(open: Open, bytes: Uint8Array, end: number): void {
    if (open.fault !== null || open.skipped) return;
    open.pieces.push(bytes.subarray(this.#from, end));
    open.size += end - this.#from;
    if (open.size <= this.#limits.bytes) return;
    if (this.#canUnwrap(open)) this.#unwrap(open);
    else this.#reject(open, this.#tooLarge());
  }

  #reject(open: Open, why: string): void {
    open.fault ??= why;
    open.pieces.length = 0;
  }

  #canUnwrap(open: Open): boolean {
    return open.base === 0 && open.fault === null && open.pieces[0]?.[0] === OPEN_OBJECT && !this.#unwrapped;
  }

  /** Reads the object again from its beginning, this time into it. */
  #unwrap({ pieces, line, base }: Open): void {
    this.#place.leaveTo(base);
    this.#place.line = line;
    this.#open = null;
    this.#unwrapped = { line, values: 0 };
    for (const piece of pieces) this.#scan(piece);
  }

  #leaveUnwrapped(): void {
    if (this.#unwrapped?.values === 0)
      this.#found.push({ line: this.#unwrapped.line, why: this.#tooLarge() });
    this.#unwrapped = null;
  }

  #tooLarge(): string {
    return `This is larger than ${Math.floor(this.#limits.bytes / 1024 / 1024)} MB and holds no list of records.`;
  }

  #tooDeep(): string {
    return `This is nested more than ${this.#limits.depth} deep.`;
  }
}

function isBracket(byte: number | undefined): boolean {
  return byte === OPEN_OBJECT || byte === OPEN_ARRAY;
}

const decoder = new TextDecoder();

function textOf(pieces: readonly Uint8Array[]): string {
  if (pieces.length === 1) return decoder.decode(pieces[0]);
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}

const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const BLANK = Uint8Array.of(0x20);
const NO_JSON = "This is no JSON.";
const BROKEN = "The JSON that starts here is broken.";
const BREAKS_OFF = "The file breaks off within what starts here.";
