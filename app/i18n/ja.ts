import type { en } from "./en.ts";
import { clock } from "./ja/clock.ts";
import { errors } from "./ja/errors.ts";
import { missing } from "./ja/missing.ts";
import { refusals } from "./ja/refusals.ts";
import { shell } from "./ja/shell.ts";
import { signIn } from "./ja/sign-in.ts";
import { words } from "./ja/words.ts";
import type { Translation } from "./messages.ts";

export const ja: Translation<typeof en> = { clock, errors, missing, refusals, shell, signIn, words };
