import type { Manifest } from "./manifest.ts";

/** What bringing documents in and out needs from outside the domain. */
export interface ExchangeTools {
  /** The text of a file, whatever it is written in; null for what is no text. */
  decode(bytes: Uint8Array): DecodedText | null;
  /** Throws for what is no YAML. */
  readYaml(text: string): unknown;
  writeYaml(value: Readonly<Record<string, unknown>>): string;
  /** `data.json` of an export; null for any other JSON. A document that is not as it should be is a problem of its own. */
  readManifest(text: string): Manifest | null;
  /** SHA-256, hex. */
  digest(bytes: Uint8Array | string): string;
  /** The media type of a picture by its content, or null for anything else. */
  pictureType(bytes: Uint8Array): Promise<string | null>;
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "Shift_JIS" | "EUC-JP";
}
