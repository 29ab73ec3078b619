import { productNames } from "../product-names.ts";

/** Where an imported event was read from, by the name its source has in import reports. */
export const systems = {
  ...productNames,
  chat: "Chat or notes",
  csv: "CSV table",
  xlsx: "Excel table",
} as const;
