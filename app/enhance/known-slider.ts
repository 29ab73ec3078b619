/**
 * The slider over the timeline: a step for every moment something happened at, the last one for the whole story. Shows
 * the page of that moment in place: the parts marked `data-known` are fetched, nothing else moves.
 */
export function knownSlider(): void {
  const slider = document.querySelector<HTMLInputElement>("[data-known-slider]");
  const output = slider?.parentElement?.querySelector("output");
  const moments = momentsIn(document);
  if (!slider || !output || moments.length !== Number(slider.max)) return;
  let timer = 0;
  let asking = new AbortController();

  const tell = () => {
    const words = moments[slider.valueAsNumber]?.words ?? slider.dataset.everything ?? "";
    output.textContent = words;
    slider.setAttribute("aria-valuetext", words);
  };

  const show = async () => {
    asking.abort();
    asking = new AbortController();
    const at = moments[slider.valueAsNumber]?.at;
    const address = `${slider.dataset.knownSlider}${at ? `&known=${at}` : ""}`;
    try {
      const response = await fetch(address, {
        headers: { Accept: "text/html" },
        redirect: "error",
        signal: asking.signal,
      });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (response.ok) keepingPlace(slider, () => replaceParts(page));
      if (response.ok) history.replaceState(history.state, "", address);
    } catch {
      // Another step was asked for meanwhile, or there is no network: what stands there stays.
    }
  };

  slider.addEventListener("input", () => {
    tell();
    clearTimeout(timer);
    timer = window.setTimeout(show, 120);
  });
  tell();
}

/** Every instant of the list, once and in order, with the day above it. */
function momentsIn(page: ParentNode): readonly { readonly at: string; readonly words: string }[] {
  const found = new Map<string, string>();
  let day = "";
  for (const row of page.querySelectorAll("#timeline .timeline > li")) {
    day = row.querySelector(".moment-day")?.firstChild?.textContent?.trim() ?? day;
    const time = row.querySelector<HTMLTimeElement>(".moment-time time");
    if (time && !found.has(time.dateTime)) found.set(time.dateTime, `${day} ${time.textContent}`);
  }
  return [...found].map(([at, words]) => ({ at, words })).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** What the reader unfolded stays unfolded where it is still there. */
function replaceParts(page: Document): void {
  const open = [
    ...document.querySelectorAll<HTMLDetailsElement>(
      "[data-known] details[open][id], details[data-known][open]",
    ),
  ];
  const ids = new Set(open.map(({ id }) => id));
  for (const part of document.querySelectorAll<HTMLElement>("[data-known]")) {
    const fresh = page.querySelector(`[data-known="${CSS.escape(part.dataset.known ?? "")}"]`);
    if (fresh) part.replaceWith(document.adoptNode(fresh));
  }
  for (const details of document.querySelectorAll<HTMLDetailsElement>(
    "[data-known] details[id], details[data-known]",
  ))
    if (ids.has(details.id)) details.open = true;
}

/** The thing under one's finger stays where it is, whatever grows or shrinks above it. */
function keepingPlace(anchor: HTMLElement, change: () => void): void {
  const before = anchor.getBoundingClientRect().top;
  change();
  const moved = () => anchor.getBoundingClientRect().top - before;
  window.scrollBy({ top: moved(), behavior: "instant" });
  // At the top of the page there is nothing left to scroll: what folded keeps its room.
  const first = document.querySelector<HTMLElement>("[data-known]");
  if (first && moved() < 0) first.style.minHeight = `${first.offsetHeight - moved()}px`;
}
