import ts from "typescript";

const LETTERS = /\p{L}{2,}/u;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const SAME_IN_EVERY_LANGUAGE = ["UTC", "https://"];
const SPOKEN = ["aria-label", "alt", "label", "placeholder", "title", "hint", "summary"];

/** Text a page would show without asking the messages: words between tags, or in an attribute that is read out. */
export function isShownText(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return isWords(node.text);
  if (!ts.isJsxAttribute(node) || !ts.isIdentifier(node.name)) return false;
  const name = node.name.text;
  return (
    SPOKEN.includes(name) &&
    node.initializer !== undefined &&
    ts.isStringLiteral(node.initializer) &&
    isWords(node.initializer.text)
  );
}

function isWords(text: string): boolean {
  return LETTERS.test(text) && !SAME_IN_EVERY_LANGUAGE.includes(text.trim());
}

/** Japanese in a string, a template, a regular expression or between tags (comments do not count). */
export function isJapanese(node: ts.Node): boolean {
  const holdsText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isJsxText(node);
  return holdsText && JAPANESE.test(node.text);
}

type Tree = { readonly [key: string]: string | Tree };

/** Every message with the names of its values, plural forms folded into one: `area.key: count, name`. */
export function messageContract(messages: Tree, prefix = ""): readonly string[] {
  const lines = Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [`${prefix}${key.replace(/_(one|other)$/, "")}: ${valuesOf(value).join(", ")}`]
      : messageContract(value, `${prefix}${key}.`),
  );
  return [...new Set(lines)];
}

/** `count` may stay unsaid: "one reply", 「返信」. */
function valuesOf(message: string): readonly string[] {
  const names = [...message.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? "");
  return [...new Set(names)].filter((name) => name !== "count").sort();
}
