import { Readable } from "node:stream";
import { zipped } from "#app/adapters/zip-writer.server.ts";
import type { Locale } from "#app/domain/account/person.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Services } from "#app/services.server.ts";
import { exportKnowledge } from "#app/usecases/knowledge/export-knowledge.ts";
import { contentDisposition } from "./content-disposition.ts";

/** The whole knowledge store as a ZIP archive, written while it is sent. */
export function exportArchive(services: Services, locale: Locale): Response {
  const files = exportKnowledge(services, { locale, t: translator(locale) });
  const day = services.clock.now().toISOString().slice(0, 10);
  return new Response(Readable.toWeb(Readable.from(zipped(files))) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": contentDisposition("attachment", `furikaeri-${day}.zip`),
    },
  });
}
