import { z } from "zod";
import type { DraftPart } from "#app/domain/document/draft-parts.ts";
import type { FieldErrors } from "#app/http/form.server.ts";
import type { Answer } from "#app/usecases/document/settle-draft.ts";

export const SettleForm = z.object({
  revision: z.coerce.number("required").int("required").min(1, "required"),
});

/** The answer to each part, from fields named `part:<field>`; a disputed choice needs one. */
export function answersOf(
  form: FormData,
  parts: readonly DraftPart[],
): { readonly answers: ReadonlyMap<string, Answer>; readonly errors: FieldErrors } {
  const answers = new Map<string, Answer>();
  const errors: Record<string, { key: string; values?: { limit: number } }> = {};
  for (const part of parts) {
    const name = `part:${part.field}`;
    const given = form.get(name);
    if (part.kind === "text") {
      if (typeof given !== "string") continue;
      const text = given.replace(/\r\n?/g, "\n");
      if (text.length > MOST_TEXT) errors[name] = { key: "tooLong", values: { limit: MOST_TEXT } };
      answers.set(part.field, { text });
    } else if (given === "theirs" || given === "yours") answers.set(part.field, { side: given });
    else if (part.disputed) errors[name] = { key: "choose" };
  }
  return { answers, errors };
}

const MOST_TEXT = 900_000;
