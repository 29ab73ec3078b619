import type { en } from "./en.ts";
import { errors } from "./ja/errors.ts";
import { refusals } from "./ja/refusals.ts";
import type { Translation } from "./messages.ts";

export const ja: Translation<typeof en> = { errors, refusals };
