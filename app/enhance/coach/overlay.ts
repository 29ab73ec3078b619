import { type Mark, pieces } from "./marks.ts";

/** What decides where a letter of the text stands. */
const LAYOUT = [
  "direction",
  "font-family",
  "font-size",
  "font-style",
  "font-variant",
  "font-weight",
  "hyphens",
  "letter-spacing",
  "line-break",
  "line-height",
  "overflow-wrap",
  "padding-bottom",
  "padding-left",
  "padding-right",
  "padding-top",
  "tab-size",
  "text-align",
  "text-indent",
  "word-break",
  "word-spacing",
];

/**
 * Lays the same text over a text area, unseen but for the lines under its marks: a text area itself can mark nothing.
 * It hears no pointer, and no screen reader hears it: the list below says the same in words.
 */
export function overlay(field: HTMLTextAreaElement): (marks: readonly Mark[]) => void {
  const layer = document.createElement("div");
  layer.className = "coach-marks";
  layer.setAttribute("aria-hidden", "true");
  layer.hidden = true;
  field.after(layer);

  const layOver = () => {
    if (layer.hidden) return;
    const style = getComputedStyle(field);
    for (const name of LAYOUT) layer.style.setProperty(name, style.getPropertyValue(name));
    layer.style.setProperty("left", `${field.offsetLeft + field.clientLeft}px`);
    layer.style.setProperty("top", `${field.offsetTop + field.clientTop}px`);
    layer.style.setProperty("width", `${field.clientWidth}px`);
    layer.style.setProperty("height", `${field.clientHeight}px`);
    layer.scrollTop = field.scrollTop;
  };
  field.addEventListener("scroll", () => {
    layer.scrollTop = field.scrollTop;
  });
  new ResizeObserver(layOver).observe(field);

  return (marks) => {
    layer.hidden = marks.length === 0;
    layer.replaceChildren(...(layer.hidden ? [] : [...nodes(field.value, marks), "\n"]));
    layOver();
  };
}

function nodes(text: string, marks: readonly Mark[]): (Node | string)[] {
  return pieces(text, marks).map((piece) => {
    if (!piece.marked) return piece.text;
    const mark = document.createElement("mark");
    mark.textContent = piece.text;
    return mark;
  });
}
