import type { Locale } from "#app/domain/account/person.ts";
import { type MessageKey, translator, type Values } from "#app/i18n/translate.ts";

interface Match {
  readonly id: string;
  readonly data?: unknown;
}

/** The document's title in the reader's language, for a route's `meta`. */
export function titled(matches: readonly (Match | undefined)[], key: MessageKey, values?: Values) {
  const root = matches.find((match) => match?.id === "root")?.data as { locale?: Locale } | undefined;
  const t = translator(root?.locale ?? "en");
  return [{ title: `${t(key, values)} · ${t("shell.app")}` }];
}

/** The same with words that are no message: the name of what is shown. */
export function named(matches: readonly (Match | undefined)[], name: string) {
  const root = matches.find((match) => match?.id === "root")?.data as { locale?: Locale } | undefined;
  return [{ title: `${name} · ${translator(root?.locale ?? "en")("shell.app")}` }];
}
