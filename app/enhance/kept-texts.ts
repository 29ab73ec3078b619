/** Text the server has not confirmed, kept in this browser under the person's id: nobody else is shown it. */
export interface KeptText {
  readonly form: string;
  readonly name: string;
  readonly value: string;
  /** The revision the text was based on. */
  readonly revision: string;
}

const PREFIX = "furikaeri:kept:";

export function currentPerson(): string | null {
  return document.querySelector<HTMLElement>("[data-person]")?.dataset.person ?? null;
}

export function keep(person: string, text: KeptText): void {
  quietly(() => localStorage.setItem(keyOf(person, text), JSON.stringify(text)));
}

export function forget(person: string, text: Pick<KeptText, "form" | "name">): void {
  quietly(() => localStorage.removeItem(keyOf(person, text)));
}

export function keptOf(person: string): readonly KeptText[] {
  const found: KeptText[] = [];
  quietly(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(`${PREFIX}${person}:`)) found.push(JSON.parse(localStorage.getItem(key) ?? "null"));
    }
  });
  return found.filter((text) => typeof text?.value === "string");
}

function keyOf(person: string, text: Pick<KeptText, "form" | "name">): string {
  return `${PREFIX}${person}:${text.form}:${text.name}`;
}

/** A browser may refuse storage (private window, full): saving to the server goes on without it. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing is kept here then; the leave warning still stands.
  }
}
