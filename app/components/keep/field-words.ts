import type { FieldTitle } from "#app/domain/document/field-title.ts";
import { hasMessage } from "#app/i18n/translate.ts";
import type { View } from "../view.tsx";

/** What a field is called, in the reader's language. */
export function fieldWords({ t, locale }: Pick<View, "t" | "locale">, title: FieldTitle): string {
  switch (title.kind) {
    case "section":
      return title[locale];
    case "event":
      return t("keep.field.event", { text: short(title.text) });
    case "action":
      return t("keep.field.action", { text: short(title.text) });
    case "coach":
      return t("keep.field.coach", { text: short(title.text) });
    case "named": {
      const key = `keep.field.${title.name.replace(":", ".")}`;
      return hasMessage(key) ? t(key) : title.name;
    }
  }
}

function short(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
