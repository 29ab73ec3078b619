import { autosave } from "./enhance/autosave.ts";
import { coach } from "./enhance/coach/coach.ts";
import { copy } from "./enhance/copy.ts";
import { dropFiles } from "./enhance/drop-files.ts";
import { dropPicture } from "./enhance/drop-picture.ts";
import { freshParts } from "./enhance/fresh-parts.ts";
import { guessZone } from "./enhance/guess-zone.ts";
import { keepInSight } from "./enhance/keep-in-sight.ts";
import { keepTyped } from "./enhance/keep-typed.ts";
import { keyPress } from "./enhance/key-press.ts";
import { knownSlider } from "./enhance/known-slider.ts";
import { live } from "./enhance/live/live.ts";
import { pasteImage } from "./enhance/paste-image.ts";
import { menus, shortcuts } from "./enhance/shortcuts.ts";
import { showPassword } from "./enhance/show-password.ts";
import { signOut } from "./enhance/sign-out.ts";
import { suggest } from "./enhance/suggest.ts";
import { tickRows } from "./enhance/tick-rows.ts";

/** Every page works without this script; with it, it is quicker. A module runs once the document is parsed. */
for (const enhance of [
  autosave,
  pasteImage,
  dropPicture,
  shortcuts,
  menus,
  signOut,
  suggest,
  copy,
  guessZone,
  showPassword,
  keepTyped,
  keyPress,
  keepInSight,
  knownSlider,
  freshParts,
  tickRows,
  live,
  dropFiles,
  coach,
])
  enhance();
