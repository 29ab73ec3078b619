import { z } from "zod";
import { LABELS } from "#app/domain/coach/labels.ts";
import { toldReading } from "#app/i18n/told-reading.ts";
import { operation } from "./operation.server.ts";

/** Reading is quick, but not free: a whole postmortem fits many times over. */
const LONGEST = 200_000;

const Finding = z.object({
  label: z.enum([...LABELS.prose, ...LABELS.action]),
  start: z.int(),
  end: z.int(),
  message: z.string(),
  hint: z.string(),
});
const Line = z.object({
  line: z.int(),
  findings: z.array(Finding),
  strength: z.enum(["strong", "medium", "weak"]).optional(),
  strengthReason: z.string().optional(),
});

export const lint = operation({
  method: "POST",
  path: "/lint",
  summary:
    "What the coach would ask about a text; one answer a line. Offsets are UTF-16 within the line, end exclusive",
  right: "read",
  body: z.strictObject({
    text: z.string().max(LONGEST),
    kind: z.enum(["prose", "action"]),
    lang: z.enum(["en", "ja"]).optional(),
  }),
  answers: { 200: z.object({ lines: z.array(Line) }) },
  async run({ services, person, body: { text, kind, lang } }) {
    const texts = text.split(/\r?\n/);
    const read = services.coach.readLines(text, { kind, lang });
    return {
      status: 200,
      body: {
        lines: read.map((each) => toldReading(each, texts[each.line - 1] ?? "", person.locale ?? "en")),
      },
    };
  },
});
