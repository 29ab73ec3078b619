import { readingOf } from "./ask.ts";
import { type Mark, moveMarks } from "./marks.ts";
import { overlay, type TextControl } from "./overlay.ts";
import { strengthBeside } from "./strength-beside.ts";

/** A pause this long, and ten times what the last reading took: a long text is read less often. */
const PAUSE = 600;
const PATIENCE = 10;
/** Nobody needs marks in more; the list after saving has them all. */
const LONGEST = 50_000;

/** Marks under the text of one field. Typing waits for nothing: marks move along, and are read anew in a pause. */
export function readAlong(field: TextControl): void {
  const draw = overlay(field);
  const beside = strengthBeside(field, () => later());
  let text = field.value;
  let marks: readonly Mark[] = [];
  let timer = 0;
  let pause = PAUSE;
  let composing = false;

  const show = () => {
    const aside = setAside();
    draw(marks.filter(({ id }) => !aside.has(id)));
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(read, pause);
  };

  async function read(): Promise<void> {
    if (composing) return later();
    const asked = field.value;
    if (asked.trim() === "" || asked.length > LONGEST) {
      marks = [];
      beside?.say(null);
      return show();
    }
    const kind = field.dataset.coach ?? "prose";
    const answer = await readingOf({ text: asked, kind, strength: beside?.chosen() });
    // Written on meanwhile: that pause has its own reading.
    if (!answer || field.value !== asked) return;
    pause = Math.max(PAUSE, PATIENCE * answer.took);
    marks = answer.marks;
    beside?.say(answer.strengthSaid);
    show();
  }

  /** Typed here, or somebody else's words came in. */
  const moved = () => {
    if (field.value === text) return;
    marks = moveMarks(text, field.value, marks);
    text = field.value;
    show();
    later();
  };
  field.addEventListener("input", moved);
  field.addEventListener("compositionstart", () => {
    composing = true;
  });
  field.addEventListener("compositionend", () => {
    composing = false;
  });
  document.addEventListener("furikaeri:fresh", () => {
    moved();
    show();
  });
  if (text.trim() !== "") void read();
}

/** What was set aside, by the lists of this page. */
function setAside(): ReadonlySet<string> {
  const lists = document.querySelectorAll<HTMLElement>("[data-coach-aside]");
  return new Set([...lists].flatMap((list) => list.dataset.coachAside?.split(" ") ?? []));
}
