import { normaliseEmail, type Person } from "#app/domain/account/person.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { hasMessage, translator } from "#app/i18n/translate.ts";
import type { Services } from "#app/services.server.ts";
import { Failure, required, type Terminal, WrongUsage } from "./command.ts";

const t = translator("en");

export function readEmail(value: string | undefined): string {
  const email = normaliseEmail(required(value, "email"));
  if (email === null) throw new WrongUsage("--email must be an address, like name@example.com.");
  return email;
}

export async function findPerson({ people }: Services, email: string): Promise<Person> {
  const person = await people.findByEmail(email);
  if (!person) throw new Failure(t("refusals.unknownPerson", { email }));
  return person;
}

/** All of standard input, less one final line break. */
export async function readPassword(asked: boolean | undefined, terminal: Terminal): Promise<string> {
  if (asked !== true)
    throw new WrongUsage("--password-stdin is missing: the password comes by standard input.");
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await terminal.stdin());
    return text.replace(/\r?\n$/, "");
  } catch {
    throw new Failure("The password is not UTF-8.");
  }
}

/** A refusal as one plain line. */
export function refusalText({ code, values }: Refusal): string {
  const key = code === "weakPassword" ? `errors.password.${values?.problem}` : `refusals.${code}`;
  return hasMessage(key) ? t(key, values) : code;
}
