import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "#app/domain/account/person.ts";
import { postmortemMarkdown } from "#app/domain/exchange/postmortem-markdown.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { translator } from "#app/i18n/translate.ts";
import { fillWithSample } from "#app/sample.server.ts";
import { temporaryServices } from "#test/temporary-services.ts";

describe("a postmortem as Markdown", () => {
  const { services, discard } = temporaryServices("2026-11-20T06:00:00.000Z");
  const names = new Map<string, string>();
  let basket: Postmortem;

  beforeAll(async () => {
    await fillWithSample(services);
    for (const person of await services.people.all()) names.set(person.id, person.name);
    for await (const stored of services.documents.each({ kind: "postmortem", filed: true })) {
      const summary = `${stored.fields.get("section:summary")} Priya Nair and 佐伯遥 were there. a | b`;
      const fields = new Map(stored.fields).set("section:summary", summary);
      const told = postmortemFrom({ ...stored, fields });
      if (told.title === "A deploy emptied every basket") basket = told;
    }
  });
  afterAll(discard);

  const markdown = (postmortem: Postmortem, locale: Locale) =>
    postmortemMarkdown(postmortem, {
      locale,
      t: translator(locale),
      nameOf: (id) => names.get(id) ?? null,
    });

  test("names participants by their role, and by name only in the credits at the end", () => {
    const [text = "", credits = ""] = markdown(basket, "en").split("## Credits");
    for (const name of ["Priya", "Daniel", "佐伯", "Weber"]) expect(text).not.toContain(name);
    expect(text).toContain("Responder and Subject expert were there");
    expect(credits.trim()).toContain("Priya Nair");
  });

  test("tells the incident's facts in its own zone, the timeline and the actions as tables", () => {
    const text = markdown(basket, "en");
    expect(text).toMatch(
      /^# A deploy emptied every basket\n\n\| {2}\| {2}\|\n\| --- \| --- \|\n\| Severity \| SEV2 \|/,
    );
    expect(text).toContain("| Started | 2026-11-07 14:02 GMT+9 |");
    expect(text).toContain("| 2026-11-07 14:28 GMT+9 | Action | 4.17 is back; new baskets are safe");
    expect(text).toContain("- **Unknown then**: An empty basket is no error to any of our systems.");
    expect(text).toMatch(
      /\| Move baskets from the session .* \| 2026-11-22 \| In progress \| Prevention \| Strong \|/,
    );
  });

  test("speaks Japanese where it is asked to", () => {
    const text = markdown(basket, "ja");
    expect(text).toContain("## タイムライン");
    expect(text).toContain("## 携わった人");
  });

  test("leaves hidden events out", () => {
    const [first] = basket.events;
    const events = basket.events.map((event) => (event === first ? { ...event, hidden: true } : event));
    expect(markdown({ ...basket, events }, "en")).not.toContain("checkout-api 4.18 goes out");
  });
});
