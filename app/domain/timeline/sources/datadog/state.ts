import type { EventKind } from "../../event.ts";

const OVER = /^(?:warn |no data )?recovered$|^resolved$|^ok$/i;
const WRONG = /^(?:re-)?(?:triggered|warn(?:ed)?|no data|renotify|alert)$|^(?:renotify)/i;
const TITLE = /^(?:\[P\d\] ?)?\[([^\]]{1,40})\]/i;

/** What a monitor's transition tells, or a title that begins with it (`[P1] [Re-Triggered] …`); null for neither. */
export function datadogState(transition: string | null, title: string): "start" | "end" | null {
  for (const said of [transition, TITLE.exec(title)?.[1] ?? null]) {
    const word = said?.replace(/ (?:on|from) .*$/i, "").trim() ?? "";
    if (OVER.test(word)) return "end";
    if (WRONG.test(word)) return "start";
  }
  return null;
}

/** `alert_type` decides where there is no transition; events that are only told are changes, most often deploys. */
export function datadogKind(transition: string | null, title: string, type: string | null): EventKind {
  const state = datadogState(transition, title);
  if (state !== null) return state === "end" ? "recovery" : "detection";
  if (/^(?:error|warning|warn|alert)$/i.test(type ?? "")) return "detection";
  if (/^(?:success|recovery|ok)$/i.test(type ?? "")) return "recovery";
  return /deploy|release|rollout/i.test(title) ? "change" : "communication";
}
