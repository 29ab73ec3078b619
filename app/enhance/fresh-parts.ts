import { morph } from "./live/morph.ts";

/** A page is fetched anew once a second at most, however much goes on. */
const EVERY = 1000;
/** The first change waits a moment for others that come along. */
const SOON = 150;

/**
 * Parts of the page that speak of what is saved (`data-fresh`: the steps, the clock, the events) are fetched anew after a
 * form saved itself or somebody else wrote (enhance/live/), so that they never say what is no longer so.
 */
export function freshParts(): void {
  showCurrentStep();
  let timer = 0;
  let last = 0;
  let busy = false;
  const soon = () => {
    if (timer) return;
    timer = window.setTimeout(work, Math.max(SOON, last + EVERY - Date.now()));
  };
  async function work(): Promise<void> {
    timer = 0;
    if (busy) return soon();
    busy = true;
    last = Date.now();
    await refresh();
    busy = false;
  }
  document.addEventListener("furikaeri:saved", soon);
  document.addEventListener("furikaeri:moved", soon);
}

async function refresh(): Promise<void> {
  const parts = document.querySelectorAll<HTMLElement>("[data-fresh]");
  if (parts.length === 0) return;
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "error" });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const stay = anchored();
    for (const part of parts) {
      const fresh = page.querySelector(`[data-fresh="${CSS.escape(part.dataset.fresh ?? "")}"]`);
      if (fresh) morph(part, document.importNode(fresh, true));
    }
    stay();
    showCurrentStep();
    document.dispatchEvent(new CustomEvent("furikaeri:fresh"));
  } catch {
    // Offline, or signed out: what stands there stays.
  }
}

/** What somebody is in stays where it is on the screen, whatever grows above it. */
function anchored(): () => void {
  const held = document.activeElement;
  const before = held?.getBoundingClientRect().top;
  return () => {
    if (!held?.isConnected || held === document.body || before === undefined) return;
    window.scrollBy({ top: held.getBoundingClientRect().top - before, behavior: "instant" });
  };
}

/** On a narrow screen the steps are one scrolling line: the one we are at is in sight. */
function showCurrentStep(): void {
  const current = document.querySelector<HTMLElement>('.steps [aria-current="step"]');
  const line = current?.closest<HTMLElement>(".steps");
  if (!current || !line || line.scrollWidth <= line.clientWidth) return;
  line.scrollLeft = current.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
}
