import { errors } from "./en/errors.ts";
import { refusals } from "./en/refusals.ts";

/** The English messages, by area; their type is the contract every other language is checked against. */
export const en = { errors, refusals } as const;
