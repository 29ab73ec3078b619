interface Suggestion {
  readonly text: string;
  readonly note?: string;
  readonly href: string;
}

const IDLE = 120;

/** As-you-type suggestions under `input[data-suggest]`: an ARIA combobox; without a choice the form searches. */
export function suggest(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) attach(input);
}

function attach(input: HTMLInputElement): void {
  const list = Object.assign(document.createElement("ul"), {
    className: "suggestions",
    id: `${input.id}-suggestions`,
    hidden: true,
  });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggestLabel ?? "");
  input.form?.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    input.setAttribute(name, value);
  }
  let shown: readonly Suggestion[] = [];
  let chosen = -1;
  let timer = 0;

  const show = (suggestions: readonly Suggestion[]) => {
    shown = suggestions;
    chosen = -1;
    list.replaceChildren(...suggestions.map((each, index) => option(each, `${list.id}-${index}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (index: number) => {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = (index + shown.length + 1) % (shown.length + 1);
    if (chosen === shown.length) chosen = -1;
    const row = list.children[chosen];
    row?.setAttribute("aria-selected", "true");
    if (row) input.setAttribute("aria-activedescendant", row.id);
    else input.removeAttribute("aria-activedescendant");
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    const typed = input.value;
    if (!typed.trim()) return show([]);
    timer = window.setTimeout(async () => {
      const found = await ask(input.dataset.suggest ?? "", typed);
      if (input.value === typed && document.activeElement === input) show(found);
    }, IDLE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? shown.length - 1 : chosen - 1);
    else if (event.key === "Escape") show([]);
    else if (event.key === "Enter" && chosen >= 0) go(shown[chosen]);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => show([]));
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const index = [...list.children].findIndex(
      (row) => event.target instanceof Node && row.contains(event.target),
    );
    go(shown[index]);
  });
}

function go(suggestion: Suggestion | undefined): void {
  if (suggestion) location.assign(suggestion.href);
}

function option(suggestion: Suggestion, id: string): HTMLLIElement {
  const row = Object.assign(document.createElement("li"), { id, textContent: suggestion.text });
  row.setAttribute("role", "option");
  row.setAttribute("aria-selected", "false");
  if (suggestion.note)
    row.append(Object.assign(document.createElement("small"), { textContent: suggestion.note }));
  return row;
}

async function ask(url: string, typed: string): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch(`${url}?q=${encodeURIComponent(typed)}`, {
      headers: { Accept: "application/json" },
    });
    const { suggestions } = await response.json();
    // Only our own pages: a suggestion is a path.
    return suggestions.filter((each: Suggestion) => /^\/(?!\/)/.test(each.href));
  } catch {
    return [];
  }
}
