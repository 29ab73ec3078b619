import i18next, { type TFunction } from "i18next";
import type { Locale } from "#app/domain/account/person.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

/** Every key of the English messages, dotted; plural forms are one key without their ending. */
export type MessageKey = KeysOf<typeof en>;
export type Values = Readonly<Record<string, string | number>>;
export type T = (key: MessageKey, values?: Values) => string;

type KeysOf<Tree, Prefix extends string = ""> = {
  [K in keyof Tree & string]: Tree[K] extends string
    ? `${Prefix}${WithoutPlural<K>}`
    : KeysOf<Tree[K], `${Prefix}${K}.`>;
}[keyof Tree & string];

type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

const instance = i18next.createInstance();
instance.init({
  lng: "en",
  fallbackLng: "en",
  resources: { en: { translation: en }, ja: { translation: ja } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

const fixed: Readonly<Record<Locale, TFunction>> = {
  en: instance.getFixedT("en"),
  ja: instance.getFixedT("ja"),
};

/** The translator of a locale; numbers given as `count` choose the plural form and are written by the locale. */
export function translator(locale: Locale): T {
  const t = fixed[locale];
  const known = plain[locale];
  return (key, values) => {
    if (values) return t(key as never, values as never) as unknown as string;
    const found = known.get(key) ?? (t(key as never) as unknown as string);
    known.set(key, found);
    return found;
  };
}

/** Messages without values never change, and a page has a hundred of them. Only keys of the messages come here. */
const plain: Readonly<Record<Locale, Map<MessageKey, string>>> = { en: new Map(), ja: new Map() };

/** For keys put together at run time from a domain code, such as `refusals.${code}`. */
export function hasMessage(key: string): key is MessageKey {
  return instance.exists(key, { lng: "en" }) || instance.exists(key, { lng: "en", count: 1 });
}
