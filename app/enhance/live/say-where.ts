import { isControl } from "../form-fields.ts";

/** While somebody is in a field it is said again, or it fades (domain/live/presence.ts). */
const AGAIN = 10_000;
/** Going from field to field is one move. */
const SETTLE = 250;

/** Tells the server in which field of the document this tab's person is. */
export function sayWhere(tab: string, documentId: string) {
  let field: string | null = null;
  let here = false;
  let settling = 0;
  let again = 0;

  function say(): void {
    clearInterval(again);
    if (!here) return;
    send({ tab, document: documentId, field });
    if (field !== null) again = window.setInterval(() => send({ tab, document: documentId, field }), AGAIN);
  }
  function moved(): void {
    clearTimeout(settling);
    settling = window.setTimeout(() => {
      const now = fieldAt(document.activeElement);
      if (now === field) return;
      field = now;
      say();
    }, SETTLE);
  }
  document.addEventListener("focusin", moved);
  document.addEventListener("focusout", moved);
  return {
    come() {
      here = true;
      field = fieldAt(document.activeElement);
      say();
    },
    go() {
      if (!here) return;
      here = false;
      clearInterval(again);
      clearTimeout(settling);
      navigator.sendBeacon("/live/presence", said({ tab, document: documentId, field: null, gone: true }));
    },
  };
}

/** Only fields that save themselves are the same one for everybody. */
function fieldAt(element: Element | null): string | null {
  if (!isControl(element) || !element.form?.matches("[data-autosave]")) return null;
  return /^[\w:.-]{1,120}$/.test(element.name) ? element.name : null;
}

interface Said {
  readonly tab: string;
  readonly document: string;
  readonly field: string | null;
  readonly gone?: boolean;
}

function send(where: Said): void {
  // Not told is not known: nobody waits for it.
  fetch("/live/presence", { method: "POST", body: said(where), redirect: "manual" }).catch(() => {});
}

function said(where: Said): Blob {
  return new Blob([JSON.stringify(where)], { type: "application/json" });
}
