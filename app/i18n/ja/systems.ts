import type { systems as en } from "../en/systems.ts";
import type { Translation } from "../messages.ts";
import { productNames } from "../product-names.ts";

export const systems: Translation<typeof en> = {
  ...productNames,
  chat: "チャット・メモ",
  csv: "CSV（表）",
  xlsx: "Excel（表）",
};
