import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const blocks = [...css.matchAll(/\{([^{}]*--paper[^{}]*)\}/g)].map(([, body]) => tokensOf(body ?? ""));
const [light, dark, deviceDark] = blocks;
const themes = { light: light ?? {}, dark: dark ?? {} };

/** Text on the ground it stands on: WCAG AA wants 4.5:1. */
const TEXT = [
  ...["ink", "ink-soft", "accent", "accent-strong", "warn", "late", "good"].flatMap((text) =>
    ["paper", "surface", "sunken"].map((ground) => [text, ground] as const),
  ),
  ...["accent-soft", "warn-soft", "late-soft", "good-soft"].map((ground) => ["ink", ground] as const),
  ...["accent-soft", "warn-soft", "late-soft", "good-soft"].map((ground) => ["ink-soft", ground] as const),
  ["accent", "accent-soft"],
  ["late", "late-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
] as const;

for (const [name, tokens] of Object.entries(themes)) {
  test.each(TEXT)(`in the ${name} theme %s can be read on %s`, (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test(`in the ${name} theme the edge of a field can be seen`, () => {
    for (const ground of ["paper", "surface", "sunken"]) {
      expect(contrast(tokens["line-strong"], tokens[ground])).toBeGreaterThanOrEqual(3);
    }
  });
}

test("dark by choice and dark by the device are the same dark", () => {
  expect(deviceDark).toEqual(dark);
});

function tokensOf(body: string): Readonly<Record<string, string>> {
  const found = [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)];
  return Object.fromEntries(found.map(([, name, colour]) => [name, colour]));
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [darker, lighter] = [luminance(a ?? ""), luminance(b ?? "")].sort((x, y) => x - y);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
