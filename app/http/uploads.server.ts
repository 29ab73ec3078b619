import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import type { Services } from "#app/services.server.ts";

/** A file that was sent, lying in the data folder until the request is answered. */
export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
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
const MOST_FIELDS = 20;

class Refused extends Error {
  constructor(readonly why: UploadProblem) {
    super(why);
  }
}

interface Limits {
  /** Bytes one file may have. */
  readonly limit: number;
  readonly mostFiles: number;
}

type Folders = Pick<Services, "environment" | "newId">;

/** Streams the files of a multipart form into the data folder; whoever asked discards them. */
export async function keepUpload(
  request: Request,
  { environment, newId }: Folders,
  { limit, mostFiles }: Limits,
): Promise<Received<Upload & { discard(): Promise<void> }>> {
  const folder = join(environment.dataDir, "tmp", newId());
  const discard = () => rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    return { ok: true, value: { ...(await receive(request, folder, limit, mostFiles)), discard } };
  } catch (error) {
    await discard();
    if (error instanceof Refused) return { ok: false, why: error.why };
    throw error;
  }
}

/** The same for work that ends with the request: the files are deleted whatever happened. */
export async function receiveUpload<T>(
  request: Request,
  folders: Folders,
  limits: Limits,
  work: (upload: Upload) => Promise<T>,
): Promise<Received<T>> {
  const received = await keepUpload(request, folders, limits);
  if (!received.ok) return received;
  try {
    return { ok: true, value: await work(received.value) };
  } finally {
    await received.value.discard();
  }
}

/** Resolves once every part has been read and every file written; rejects with the first thing that is wrong. */
async function receive(request: Request, folder: string, limit: number, mostFiles: number): Promise<Upload> {
  const parser = parserFor(request, limit, mostFiles);
  const fields = new Map<string, string>();
  const writing: Promise<UploadedFile>[] = [];
  const stop = (why: UploadProblem) => parser.destroy(new Refused(why));
  parser.on("field", (name, value, info) => {
    if (info.valueTruncated) stop("tooLarge");
    fields.set(name, value.replace(/\r\n?/g, "\n"));
  });
  parser.on("file", (field, content, { filename }) => {
    const path = join(folder, String(writing.length));
    const written = createWriteStream(path, { mode: 0o600 });
    content.on("limit", () => stop("tooLarge"));
    const done = pipeline(content, written).then(() => ({
      field,
      name: filename ?? "",
      path,
      size: written.bytesWritten,
      bytes: () => readFile(path),
    }));
    // Awaited below; until then a broken-off upload must not count as an error nobody takes.
    done.catch(() => {});
    writing.push(done);
  });
  for (const event of ["filesLimit", "fieldsLimit", "partsLimit"] as const)
    parser.on(event, () => stop("tooMany"));
  try {
    await pipeline(Readable.fromWeb(request.body as import("node:stream/web").ReadableStream), parser);
    // In the order they were sent, whichever was written first.
    const files = await Promise.all(writing);
    return { fields, files: files.filter((file) => file.name !== "" || file.size > 0) };
  } catch (error) {
    await Promise.allSettled(writing);
    throw error instanceof Refused ? error : new Refused("unreadable");
  }
}

function parserFor(request: Request, limit: number, mostFiles: number): busboy.Busboy {
  try {
    if (!request.body) throw new Refused("unreadable");
    return busboy({
      headers: { "content-type": request.headers.get("content-type") ?? "" },
      defParamCharset: "utf8",
      limits: {
        fileSize: limit,
        files: mostFiles,
        fields: MOST_FIELDS,
        fieldSize: MOST_FIELD_BYTES,
        fieldNameSize: 200,
      },
    });
  } catch {
    throw new Refused("unreadable");
  }
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
