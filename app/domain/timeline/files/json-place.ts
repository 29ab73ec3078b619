/** What a byte means where it stands; several may hold at once. */
export const START = 1;
export const END = 2;
/** The value before this byte has ended; the byte itself is still to be read. */
export const ENDED = 4;
export const COLON = 8;
/** No JSON has this byte here. */
export const FAULT = 16;

/** What a container is, and what is around a value at the top. */
export const TOP = 0;
export const OBJECT = 1;
export const ARRAY = 2;
/** So deep that nobody keeps count of what is what. */
const ABYSS = 3;
const MOST_KNOWN = 256;

type Expect = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "commaOrEnd";

/**
 * Where in a JSON text we are, byte by byte: in a string or not, how deep, what may come next. Forgiving, so that
 * broken text can be followed to its end: brackets count whatever stands between them, and no string goes on in the
 * next line.
 */
export class JsonPlace {
  line = 1;
  depth = 0;
  /** Blanks in front of the value that has just started; null when something else stands before it on its line. */
  indent: number | null = null;
  /** What the value that has just started lies in. */
  around = TOP;
  #containers = new Uint8Array(MOST_KNOWN + 1);
  #expect: Expect = "value";
  #string = false;
  #escaped = false;
  #scalar = false;
  /** Of the line so far; null once it held more than blanks. */
  #blanks: number | null = 0;

  /** Goes back to where a value may start, this deep. */
  leaveTo(depth: number): void {
    this.depth = depth;
    this.#expect = depth === 0 ? "value" : "valueOrEnd";
    this.#string = false;
    this.#escaped = false;
    this.#scalar = false;
  }

  /** How many bytes from `at` on need no step: those within a string. */
  skip(bytes: Uint8Array, at: number): number {
    if (!this.#string || this.#escaped) return 0;
    let end = at;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end];
      if (byte === QUOTE || byte === BACKSLASH || byte === NEWLINE) break;
    }
    return end - at;
  }

  step(byte: number): number {
    if (this.#string) return this.#withinString(byte);
    if (this.#scalar && !this.#isScalar(byte)) {
      this.#scalar = false;
      this.#afterValue();
      return ENDED;
    }
    if (this.#scalar) return 0;
    if (byte === NEWLINE) this.#newLine();
    else if (byte === 0x20 || byte === 0x09) this.#blanks = this.#blanks === null ? null : this.#blanks + 1;
    if (byte === NEWLINE || byte === 0x20 || byte === 0x09 || byte === 0x0d) return 0;
    this.indent = this.#blanks;
    this.#blanks = null;
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) return this.#open(byte === OPEN_OBJECT ? OBJECT : ARRAY);
    if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY)
      return this.#close(byte === CLOSE_OBJECT ? OBJECT : ARRAY);
    if (byte === QUOTE) return this.#quote();
    if (byte === 0x3a) return this.#colon();
    if (byte === COMMA) return this.#comma();
    if (this.depth === 0 && byte === RECORD_SEPARATOR) return 0;
    if (!this.#isScalar(byte)) return FAULT;
    this.#scalar = true;
    return this.#startsValue();
  }

  #withinString(byte: number): number {
    if (byte === NEWLINE) {
      this.#newLine();
      this.#string = false;
      this.#escaped = false;
      this.#expect = "commaOrEnd";
      return FAULT;
    }
    if (this.#escaped || byte === BACKSLASH) this.#escaped = !this.#escaped;
    else if (byte === QUOTE) {
      this.#string = false;
      if (this.#expect === "value") {
        this.#afterValue();
        return END;
      }
      this.#expect = "colon";
    }
    return 0;
  }

  #newLine(): void {
    this.line += 1;
    this.#blanks = 0;
  }

  #open(container: number): number {
    const code = this.#startsValue();
    this.depth += 1;
    if (this.depth <= MOST_KNOWN) this.#containers[this.depth] = container;
    this.#expect = container === OBJECT ? "keyOrEnd" : "valueOrEnd";
    return code;
  }

  #close(container: number): number {
    if (this.depth === 0) return FAULT;
    const known = this.#container();
    const ready =
      this.#expect === "commaOrEnd" || this.#expect === (known === OBJECT ? "keyOrEnd" : "valueOrEnd");
    this.depth -= 1;
    this.#afterValue();
    return known === ABYSS || (ready && known === container) ? END : END | FAULT;
  }

  #quote(): number {
    this.#string = true;
    if (this.#expect === "key" || this.#expect === "keyOrEnd") return 0;
    const code = this.#startsValue();
    this.#expect = "value";
    return code;
  }

  #colon(): number {
    const ready = this.#expect === "colon";
    this.#expect = "value";
    return ready || this.#container() === ABYSS ? COLON : FAULT;
  }

  #comma(): number {
    if (this.depth === 0) return 0;
    const ready = this.#expect === "commaOrEnd";
    const known = this.#container();
    this.#expect = known === OBJECT ? "key" : "value";
    return ready || known === ABYSS ? 0 : FAULT;
  }

  #startsValue(): number {
    this.around = this.#container();
    const ready = this.#expect === "value" || this.#expect === "valueOrEnd" || this.around === ABYSS;
    return ready ? START : START | FAULT;
  }

  #afterValue(): void {
    this.#expect = this.depth === 0 ? "value" : "commaOrEnd";
  }

  #container(): number {
    if (this.depth === 0) return TOP;
    return this.depth <= MOST_KNOWN ? (this.#containers[this.depth] ?? ABYSS) : ABYSS;
  }

  /** Outside every bracket anything goes: what is no JSON there is cut into words, none of which is a value. */
  #isScalar(byte: number): boolean {
    if (this.depth > 0) return /* 0-9 A-Z a-z + - . _ */ SCALAR[byte] === 1;
    return !DELIMITERS.includes(byte);
  }
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const RECORD_SEPARATOR = 0x1e;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const DELIMITERS: readonly number[] = [
  0x09,
  NEWLINE,
  0x0d,
  0x20,
  QUOTE,
  COMMA,
  RECORD_SEPARATOR,
  OPEN_OBJECT,
  CLOSE_OBJECT,
  OPEN_ARRAY,
  CLOSE_ARRAY,
];
const SCALAR = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\w+.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
