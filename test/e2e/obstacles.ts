import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What is in somebody's way on a page as it stands (WCAG 2.2, A and AA), and whether it is wider than the screen. */
export async function obstacles(page: Page): Promise<{ found: readonly string[]; wide: boolean }> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return { found, wide };
}
