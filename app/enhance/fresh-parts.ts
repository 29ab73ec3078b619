/**
 * Parts of the page that speak of what is saved (`data-fresh`: the steps, the clock) are fetched anew after a form saved
 * itself, so that they never say what is no longer so.
 */
export function freshParts(): void {
  showCurrentStep();
  let timer = 0;
  document.addEventListener("furikaeri:saved", () => {
    clearTimeout(timer);
    timer = window.setTimeout(refresh, 400);
  });
}

async function refresh(): Promise<void> {
  const parts = document.querySelectorAll<HTMLElement>("[data-fresh]");
  if (parts.length === 0) return;
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "error" });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of parts) {
      const fresh = page.querySelector(`[data-fresh="${CSS.escape(part.dataset.fresh ?? "")}"]`);
      if (!fresh || part.contains(document.activeElement) || part.innerHTML === fresh.innerHTML) continue;
      part.replaceChildren(...fresh.childNodes);
    }
    showCurrentStep();
  } catch {
    // Offline, or signed out: what stands there stays.
  }
}

/** On a narrow screen the steps are one scrolling line: the one we are at is in sight. */
function showCurrentStep(): void {
  const current = document.querySelector<HTMLElement>('.steps [aria-current="step"]');
  const line = current?.closest<HTMLElement>(".steps");
  if (!current || !line || line.scrollWidth <= line.clientWidth) return;
  line.scrollLeft = current.offsetLeft - (line.clientWidth - current.offsetWidth) / 2;
}
