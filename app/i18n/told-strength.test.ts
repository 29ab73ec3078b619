import { expect, it } from "vitest";
import { toldStrength } from "./told-strength.ts";

const WEAK = { strength: "weak", reason: "vigilance" } as const;

it("says what the coach reads and why, that it reads the same, or that it reads otherwise and the choice stays", () => {
  expect(toldStrength(WEAK, null, "en")).toMatch(
    /^By its words, the coach would call this “Weak”\. It depends on/,
  );
  expect(toldStrength(WEAK, "weak", "en")).toMatch(/^The coach would say so too\. It/);
  expect(toldStrength(WEAK, "strong", "en")).toMatch(
    /^“Strong” is chosen\..*“Weak”; the choice stays yours\./,
  );
  expect(toldStrength(WEAK, "strong", "ja")).toMatch(/「強い」.*「弱い」.*そのまま.*人の注意力/);
});
