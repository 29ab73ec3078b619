import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type UploadHandler, unstable_parseMultipartFormData } from "@remix-run/node";
import type { Services } from "#app/services.server.ts";

/** A file that was sent, lying in the data folder until the request is answered. */
export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

export interface Upload {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly UploadedFile[];
}

export type Received<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: UploadProblem };
export type UploadProblem = "unreadable" | "tooLarge" | "tooMany";

const MOST_FIELD_BYTES = 20_000;
const MOST_PARTS = 20;

class Refused extends Error {
  constructor(readonly why: UploadProblem) {
    super(why);
  }
}

/**
 * Streams the files of a multipart form into the data folder, hands them to `work`, and deletes them again whatever
 * happened. `limit` is the bytes one file may have.
 */
export async function receiveUpload<T>(
  request: Request,
  { environment, newId }: Pick<Services, "environment" | "newId">,
  { limit, mostFiles }: { readonly limit: number; readonly mostFiles: number },
  work: (upload: Upload) => Promise<T>,
): Promise<Received<T>> {
  const folder = join(environment.dataDir, "tmp", newId());
  await mkdir(folder, { recursive: true });
  try {
    const upload = await receive(request, folder, limit, mostFiles);
    return { ok: true, value: await work(upload) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, why: error.why };
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(request: Request, folder: string, limit: number, mostFiles: number): Promise<Upload> {
  const fields = new Map<string, string>();
  const files: UploadedFile[] = [];
  let parts = 0;
  const handler: UploadHandler = async ({ name, filename, data }) => {
    parts += 1;
    if (parts > MOST_PARTS + mostFiles) throw new Refused("tooMany");
    if (filename === undefined) {
      fields.set(name, (await collect(data)).replace(/\r\n?/g, "\n"));
    } else {
      if (files.length >= mostFiles) throw new Refused("tooMany");
      const path = join(folder, String(files.length));
      const size = await write(data, path, limit);
      if (filename !== "" || size > 0) files.push({ field: name, name: filename, path, size });
    }
    return undefined;
  };
  try {
    await unstable_parseMultipartFormData(request, handler);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("unreadable");
  }
  return { fields, files };
}

async function collect(data: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of data) {
    size += chunk.byteLength;
    if (size > MOST_FIELD_BYTES) throw new Refused("tooLarge");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function write(data: AsyncIterable<Uint8Array>, path: string, limit: number): Promise<number> {
  let size = 0;
  async function* counted() {
    for await (const chunk of data) {
      size += chunk.byteLength;
      if (size > limit) throw new Refused("tooLarge");
      yield chunk;
    }
  }
  await pipeline(Readable.from(counted()), createWriteStream(path, { mode: 0o600 }));
  return size;
}

/** Deletes what a killed process left behind: everything older than a day. */
export async function sweepUploads({ dataDir }: Services["environment"], now: Date): Promise<void> {
  const folder = join(dataDir, "tmp");
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const age = await stat(path).then(
      (found) => now.getTime() - found.mtimeMs,
      () => 0,
    );
    if (age > 86_400_000) await rm(path, { recursive: true, force: true });
  }
}
