import ts from "typescript";

/** The time of day, or chance, taken from nowhere: `new Date()`, `Date.now()`, `Math.random()`. */
export function isAmbient(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && !node.arguments?.length;
  return (
    ts.isPropertyAccessExpression(node) &&
    /^(Date\.now|Math\.random|performance\.now|crypto\.(randomUUID|getRandomValues))$/.test(node.getText())
  );
}

/** `redirect(x)` where x is more than an address of our own written down there. */
export function isLooseRedirect(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "redirect") return false;
  const to = node.arguments[0];
  return to !== undefined && !isOwnAddress(to);
}

function isOwnAddress(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return /^\/(?!\/)/.test(node.text);
  if (ts.isTemplateExpression(node)) return /^\/\w/.test(node.head.text);
  if (ts.isConditionalExpression(node)) return isOwnAddress(node.whenTrue) && isOwnAddress(node.whenFalse);
  return false;
}

export function isInlineStyle(node: ts.Node): boolean {
  return ts.isJsxAttribute(node) && node.name.getText() === "style";
}

export function isRawHtml(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === "dangerouslySetInnerHTML";
}

export function isInlineScript(node: ts.Node): boolean {
  return (
    (ts.isJsxElement(node) && /^(script|style)$/.test(node.openingElement.tagName.getText())) ||
    (ts.isJsxAttribute(node) && /^on[A-Z]/.test(node.name.getText()))
  );
}

/** Ways round the type checker: `any`, `x!`, `as unknown as`. */
export function isUntyped(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node);
}

export function readsEnvironment(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.getText() === "process.env";
}

export function holdsStyleText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && /\sstyle=["']/.test(node.text);
}
