import { fileTypeFromBuffer } from "file-type";
import { parse, stringify } from "yaml";
import type { ExchangeTools } from "../domain/exchange/tools.ts";
import { decodeText } from "./decode-text.server.ts";
import { sha256Hex } from "./ids.server.ts";
import { readManifest } from "./manifest-schema.server.ts";

/** SVG can carry scripts: it is no picture here. */
const PICTURES: readonly string[] = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];

export function exchangeTools(): ExchangeTools {
  return {
    decode: decodeText,
    readYaml: (text) => parse(text, { logLevel: "error" }) as unknown,
    writeYaml: (value) => stringify(value, { lineWidth: 0 }),
    readManifest,
    digest: sha256Hex,
    async pictureType(bytes) {
      const found = await fileTypeFromBuffer(bytes);
      return found && PICTURES.includes(found.mime) ? found.mime : null;
    },
  };
}
