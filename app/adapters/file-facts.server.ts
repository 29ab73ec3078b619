import { fileTypeFromBuffer } from "file-type";
import type { FileFacts } from "#app/usecases/needs.ts";
import { sha256Hex } from "./ids.server.ts";

/** What can be known of a file from its bytes alone. */
export const fileFacts: FileFacts = {
  async typeOf(bytes) {
    const type = (await fileTypeFromBuffer(bytes))?.mime ?? null;
    return type === "image/apng" ? "image/png" : type;
  },
  latin1: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"),
  digest: sha256Hex,
};
