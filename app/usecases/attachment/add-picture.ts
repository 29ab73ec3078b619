import { isTwoFaced, MOST_PICTURE_BYTES, pictureName } from "#app/domain/attachment/picture.ts";
import { findStanding } from "../document/find-standing.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Adds a picture to a document; what it is says its content, never its name or its sender. */
export async function addPicture(
  needs: Pick<Needs, "documents" | "attachments" | "clock" | "newId" | "exchange">,
  { documentId, name, bytes, by }: { documentId: string; name: string; bytes: Uint8Array; by: string },
): Promise<Result<{ id: string; name: string }>> {
  const document = await findStanding(needs, documentId);
  if (!document) return missing;
  if (bytes.length > MOST_PICTURE_BYTES)
    return refused("tooLarge", { limit: MOST_PICTURE_BYTES / 1024 / 1024 });
  const type = await needs.exchange.pictureType(bytes);
  if (type === null || isTwoFaced(bytes)) return refused("badPicture");
  const kept = pictureName(name);
  const id = await needs.attachments.put(
    {
      id: needs.newId(),
      documentId,
      name: kept,
      type,
      size: bytes.length,
      digest: needs.exchange.digest(bytes),
      by,
      at: needs.clock.now().toISOString(),
    },
    bytes,
  );
  return done({ id, name: kept });
}
