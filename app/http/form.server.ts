import type { z } from "zod";
import { settleMeant } from "#app/domain/timeline/meant-time.ts";

/** Errors by field: message keys of `errors`, with their values. */
export interface FieldError {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type FieldErrors = Readonly<Record<string, FieldError>>;

export type ParsedForm<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: FieldErrors; readonly typed: Typed };

/** What was typed, as text, to be shown again. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/**
 * Reads a form by a schema whose messages are keys of `errors`, such as `required` or `tooLong:200` (a number after the
 * colon is the `limit`). Line ends become LF; a field named `x[]` is a list.
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): ParsedForm<z.output<S>> {
  const typed = typedOf(form);
  const plain = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name.replace(/\[\]$/, ""), value]),
  );
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, FieldError> = {};
  for (const issue of parsed.error.issues)
    errors[String(issue.path[0] ?? "form")] ??= fieldError(issue.message);
  return { ok: false, errors, typed: withoutPasswords(typed) };
}

/** Everything typed is shown again, passwords excepted. */
export function withoutPasswords(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/password/i.test(name)));
}

function fieldError(message: string): FieldError {
  const [key = "required", limit] = message.split(":");
  return limit === undefined ? { key } : { key, values: { limit: Number(limit) } };
}

export function typedOf(form: FormData): Typed {
  const typed: Record<string, string | string[]> = {};
  for (const [name, value] of form) {
    const text = typeof value === "string" ? clean(value) : value.name;
    const before = typed[name];
    if (name.endsWith("[]")) typed[name] = [...((before as string[] | undefined) ?? []), text];
    else typed[name] = typeof before === "string" ? settleMeant(before, text) : text;
  }
  return typed;
}

/** Line ends become LF; a NUL, which no text has and some programs stop at, is dropped. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "");
}
