/** So long after the last word is quiet enough to speak. */
const QUIET = 2500;

/**
 * Tells those who cannot see the list how many questions there are about the text they are in: only when the number
 * has changed, and not into their writing.
 */
export function sayCount(): void {
  const status = document.querySelector<HTMLElement>("[data-coach-says]");
  if (!status) return;
  const said = new Map<string, string>();
  for (const list of lists()) said.set(list.id, asks(list));
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(say, QUIET);
  };

  function say(): void {
    for (const list of lists()) {
      if (said.get(list.id) === asks(list)) continue;
      said.set(list.id, asks(list));
      const field = document.getElementById(list.dataset.coachList ?? "");
      if (!status || !field || field !== document.activeElement) continue;
      status.textContent = (status.dataset.coachSays ?? "")
        .replace("{field}", labelOf(field))
        .replace("{number}", asks(list));
    }
  }
  document.addEventListener("furikaeri:fresh", later);
  document.addEventListener("input", () => {
    if (timer) later();
  });
}

function lists(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>("[data-coach-list]");
}

function asks(list: HTMLElement): string {
  return list.dataset.coachAsks ?? "0";
}

function labelOf(field: HTMLElement): string {
  const [label] =
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? (field.labels ?? []) : [];
  return label?.textContent?.trim() ?? "";
}
