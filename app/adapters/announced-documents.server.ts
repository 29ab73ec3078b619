import type { Documents } from "#app/domain/document/repository.ts";

/** The same documents; whoever listens is told once a change is in the database. */
export function announcedDocuments(documents: Documents, changed: (documentId: string) => void): Documents {
  return {
    ...documents,
    async save(id, edit) {
      const result = await documents.save(id, edit);
      if (result.kind === "saved" && result.changed) changed(id);
      return result;
    },
    async bin(id, change) {
      const done = await documents.bin(id, change);
      if (done) changed(id);
      return done;
    },
    async redact(id, ...what) {
      const places = await documents.redact(id, ...what);
      changed(id);
      return places;
    },
  };
}
