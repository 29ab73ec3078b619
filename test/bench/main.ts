import { serveBare } from "./bare-server.ts";
import { benchCoach } from "./coach.ts";
import { benchImport } from "./import.ts";
import { benchLive } from "./live.ts";
import { benchPages } from "./pages.ts";
import { benchSaves } from "./saves.ts";
import { benchSearch } from "./search.ts";

/**
 * `npm run bench`: what Furikaeri costs beside the same work done bare, in one run on one machine. Ratios are the
 * result, absolute figures stand beside them; nothing is asserted. `npm run bench -- pages` runs one part.
 */
const PARTS = {
  pages: benchPages,
  saves: benchSaves,
  import: benchImport,
  search: benchSearch,
  live: benchLive,
  coach: benchCoach,
} as const;

const [part, ...rest] = process.argv.slice(2);
if (part === "bare-server") await serveBare(rest);
else {
  const named = Object.entries(PARTS).filter(([name]) => part === undefined || name === part);
  if (named.length === 0) console.log(`Parts: ${Object.keys(PARTS).join(", ")}`);
  for (const [, bench] of named) await bench();
}
