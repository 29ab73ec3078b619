import type { Reading } from "./load.server.ts";

/** This page in a zone, whole or as it was known at a moment. */
export function readAt(zone: Reading["zone"], moment: string | null): string {
  return moment === null ? `?zone=${zone}` : `?zone=${zone}&known=${moment}`;
}
