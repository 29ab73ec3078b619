import { readFrontMatter } from "./front-matter.ts";
import { readSections } from "./sections.ts";
import type { Template, TemplateProblem } from "./template.ts";

export type TemplateSource = {
  /** Named in every message, so that somebody who adds a template finds the place. */
  readonly file: string;
  /** The front matter, already read as YAML. */
  readonly frontMatter: unknown;
  readonly body: string;
  /** The 1-based line of the file on which `body` starts. */
  readonly bodyLine: number;
};

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * A template from its file: front matter (`key`, `locale`, `name`, `description`, `minimumEvents`, `nearMiss`), then
 * a `## Title {#key step=details|summary|learning required}` per section, each with a paragraph (why it is asked)
 * and a list (its questions), both optional. Everything wrong is told at once, each with file and line.
 */
export function parseTemplate({ file, frontMatter, body, bodyLine }: TemplateSource): ParsedTemplate {
  const head = readFrontMatter(frontMatter);
  const { sections, problems } = readSections(body, bodyLine);
  const found = [...head.problems.map((message) => ({ line: 1, message })), ...problems];
  if (!found.some((problem) => problem.line >= bodyLine) && !sections.some(({ key }) => key === "summary")) {
    found.push({ line: bodyLine, message: 'there is no section "summary"; every template needs one' });
  }
  if (head.values === null || found.length > 0) {
    return {
      ok: false,
      problems: found.map(({ line, message }) => ({ line, message: `${file}:${line}: ${message}` })),
    };
  }
  return { ok: true, template: { ...head.values, sections } };
}

/**
 * What keeps two languages of one template from being the same template: the keys of the sections and their order,
 * where they are asked, what is required and how many events. Empty when they agree.
 */
export function checkPair(a: Template, b: Template): readonly string[] {
  const name = (template: Template) => `${template.locale}/${template.key}`;
  const problems: string[] = [];
  const differ = (what: string, inA: unknown, inB: unknown) => {
    if (inA !== inB) problems.push(`${what}: ${name(a)} has ${inA}, ${name(b)} has ${inB}`);
  };
  differ("key", a.key, b.key);
  differ("minimumEvents", a.minimumEvents, b.minimumEvents);
  differ("nearMiss", a.nearMiss, b.nearMiss);
  differ(
    "sections",
    a.sections.map(({ key }) => key).join(", "),
    b.sections.map(({ key }) => key).join(", "),
  );
  for (const section of a.sections) {
    const twin = b.sections.find(({ key }) => key === section.key);
    if (twin === undefined) continue;
    differ(`step of "${section.key}"`, section.step, twin.step);
    differ(`required of "${section.key}"`, section.required, twin.required);
  }
  return problems;
}
