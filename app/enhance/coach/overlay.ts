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

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/**
 * Lays the same text over a field, unseen but for the lines under its marks: a field itself can mark nothing. It hears
 * no pointer, and no screen reader hears it: the list below says the same in words.
 */
export function overlay(field: TextControl): (marks: readonly Mark[]) => void {
  const layer = document.createElement("div");
  layer.className = "coach-marks";
  const oneLine = field instanceof HTMLInputElement;
  if (oneLine) layer.classList.add("coach-marks-line");
  layer.setAttribute("aria-hidden", "true");
  layer.hidden = true;
  field.after(layer);

  const layOver = () => {
    if (layer.hidden) return;
    const style = getComputedStyle(field);
    for (const name of LAYOUT) layer.style.setProperty(name, style.getPropertyValue(name));
    // The text of one line moves sideways between its paddings, never into them.
    const [left, right] = oneLine
      ? [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingRight)]
      : [0, 0];
    if (oneLine) layer.style.setProperty("padding", "0");
    layer.style.setProperty("left", `${field.offsetLeft + field.clientLeft + left}px`);
    layer.style.setProperty("top", `${field.offsetTop + field.clientTop}px`);
    layer.style.setProperty("width", `${field.clientWidth - left - right}px`);
    layer.style.setProperty("height", `${field.clientHeight}px`);
    follow();
  };
  const follow = () => {
    layer.scrollTop = field.scrollTop;
    layer.scrollLeft = field.scrollLeft;
  };
  field.addEventListener("scroll", follow);
  new ResizeObserver(layOver).observe(field);

  const line = (marks: readonly Mark[]) => {
    const whole = document.createElement("span");
    whole.append(...nodes(field.value, marks));
    return whole;
  };

  return (marks) => {
    layer.hidden = marks.length === 0;
    layer.replaceChildren(
      ...(layer.hidden ? [] : oneLine ? [line(marks)] : [...nodes(field.value, marks), "\n"]),
    );
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
