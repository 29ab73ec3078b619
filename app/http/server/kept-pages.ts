import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** Pages kept in memory, each body compressed once for each way it is asked for; the least recently read goes first. */
export interface KeptPages {
  has(key: string): boolean;
  keep(key: string, plain: Buffer): void;
  /** The body in that encoding; null when it is not (any more) kept. */
  body(key: string, encoding: Encoding): Promise<Buffer | null>;
  bytes(): number;
}

export function createKeptPages(mostBytes: number): KeptPages {
  const pages = new Map<string, Map<Encoding, Buffer>>();
  let total = 0;
  const drop = (key: string) => {
    total -= sizeOf(key, pages.get(key));
    pages.delete(key);
  };
  /** Puts the page at the end of the queue, as it is now, and lets go of the oldest while there is too much. */
  const place = (key: string, bodies: Map<Encoding, Buffer>) => {
    drop(key);
    pages.set(key, bodies);
    total += sizeOf(key, bodies);
    for (const oldest of pages.keys()) {
      if (total <= mostBytes) break;
      drop(oldest);
    }
  };
  return {
    has: (key) => pages.has(key),
    bytes: () => total,
    keep: (key, plain) => place(key, new Map([["identity", plain]])),
    async body(key, encoding) {
      const bodies = pages.get(key);
      if (!bodies) return null;
      const found = bodies.get(encoding) ?? (await encoded(await plainOf(bodies), encoding));
      // Compressed is enough to make every other form of it again.
      const next = new Map([...bodies, [encoding, found] as const]);
      if (next.size > 1) next.delete("identity");
      place(key, next);
      return found;
    },
  };
}

function sizeOf(key: string, bodies: ReadonlyMap<Encoding, Buffer> | undefined): number {
  if (!bodies) return 0;
  let bytes = key.length * 2;
  for (const body of bodies.values()) bytes += body.length;
  return bytes;
}

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

async function encoded(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return compressors.br(plain, QUALITY);
  return encoding === "gzip" ? compressors.gzip(plain, { level: 7 }) : plain;
}

async function plainOf(bodies: ReadonlyMap<Encoding, Buffer>): Promise<Buffer> {
  const [plain, br, gz] = [bodies.get("identity"), bodies.get("br"), bodies.get("gzip")];
  if (plain) return plain;
  if (gz) return promisify(gunzip)(gz);
  return br ? promisify(brotliDecompress)(br) : Buffer.alloc(0);
}
