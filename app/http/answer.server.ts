import { data } from "@remix-run/node";
import type { Refusal } from "#app/domain/outcome.ts";
import type { Services } from "#app/services.server.ts";
import type { Result } from "#app/usecases/result.ts";
import { type FieldErrors, type Typed, withoutPasswords } from "./form.server.ts";
import { type Notice, redirectWith } from "./notice.server.ts";

/** What a form page is given back when it cannot go on: shown at the fields, with everything that was typed. */
export interface Rejected {
  readonly errors: FieldErrors;
  readonly refusal: Refusal | null;
  readonly typed: Typed;
}

export function badInput(errors: FieldErrors, typed: Typed) {
  return data({ errors, refusal: null, typed } satisfies Rejected, { status: 400 });
}

export function refusal(refused: Refusal, typed: Typed) {
  return data({ errors: {}, refusal: refused, typed } satisfies Rejected, { status: 422 });
}

/** Refused for a while: too many wrong passwords or tokens. */
export function tooManyTries(seconds: number, typed: Typed) {
  const refused = { code: "tooManyTries", values: { minutes: Math.ceil(seconds / 60) } };
  return data({ errors: {}, refusal: refused, typed } satisfies Rejected, { status: 429 });
}

/** A refusal that is about the new password stands at its field; what was typed into password fields never comes back. */
export function passwordRefusal(refused: Refusal, typed: Typed) {
  const shown = withoutPasswords(typed);
  return refused.code === "weakPassword"
    ? badInput({ password: { key: `password.${refused.values?.problem}` } }, shown)
    : refusal(refused, shown);
}

/** Done → there, with a notice; refused → the same page with what was typed; missing → 404; stale → the merge page. */
export async function answer<T>(
  services: Services,
  result: Result<T>,
  { typed, to, notice }: { typed: Typed; to: (value: T) => string; notice?: Notice },
) {
  switch (result.kind) {
    case "done": {
      const path = to(result.value);
      return notice
        ? redirectWith(services, path, notice)
        : new Response(null, { status: 303, headers: { location: path } });
    }
    case "refused":
      return refusal(result.refusal, typed);
    case "missing":
      throw notFound();
    case "stale":
      return new Response(null, { status: 303, headers: { location: `/drafts/${result.stale.draftId}` } });
  }
}

export function notFound(): Response {
  return new Response(null, { status: 404 });
}
