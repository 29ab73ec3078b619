/**
 * Makes `old` look like `fresh`, touching as little as can be: what is equal stays the same element (and keeps focus,
 * selection and listeners), children are paired by id, or by place among their kind. What somebody is in, has typed
 * into, or what saves itself, stays as it is.
 */
export function morph(old: Element, fresh: Element): void {
  keepFolds(old, fresh);
  if (old.isEqualNode(fresh) || isInUse(old)) return;
  if (!holdsUse(old) && (old.tagName !== fresh.tagName || hasText(old) || hasText(fresh))) {
    old.replaceWith(fresh);
    return;
  }
  copyAttributes(old, fresh);
  pairChildren(old, fresh);
}

function pairChildren(old: Element, fresh: Element): void {
  const unpaired = new Map([...old.children].map((child) => [keyOf(child), child]));
  const wanted = [...fresh.children].map((child) => [keyOf(child), child] as const);
  let place = old.firstElementChild;
  for (const [key, child] of wanted) {
    const own = unpaired.get(key);
    unpaired.delete(key);
    if (!own) old.insertBefore(child, place);
    else {
      // Moving an element takes the focus out of it: the others go around it.
      if (own === place || holdsUse(own)) place = own.nextElementSibling;
      else old.insertBefore(own, place);
      morph(own, child);
    }
  }
  for (const gone of unpaired.values()) if (!holdsUse(gone)) gone.remove();
}

function keyOf(element: Element): string {
  if (element.id) return `#${element.id}`;
  let at = 0;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (before.tagName === element.tagName && !before.id) at += 1;
  return `${element.tagName} ${at}`;
}

function isInUse(element: Element): boolean {
  if (element === document.activeElement) return true;
  if (element.matches("form[data-autosave]")) return true;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value !== element.defaultValue && element.type !== "hidden";
  return false;
}

function holdsUse(element: Element): boolean {
  if (element.contains(document.activeElement)) return true;
  return [element, ...element.querySelectorAll("form, input, textarea")].some(isInUse);
}

/** Words beside elements cannot be paired: such an element is exchanged as a whole. */
function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

function copyAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

/** What a reader has opened or closed stays so. */
function keepFolds(old: Element, fresh: Element): void {
  const folds = (element: Element) => [element, ...element.querySelectorAll("details")];
  const before = folds(old);
  for (const [at, fold] of folds(fresh).entries()) {
    const was = before[at];
    if (fold instanceof HTMLDetailsElement && was instanceof HTMLDetailsElement && was.id === fold.id)
      fold.open = was.open;
  }
}
