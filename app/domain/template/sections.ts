import { KEY } from "./front-matter.ts";
import { TEMPLATE_STEPS, type TemplateProblem, type TemplateSection, type TemplateStep } from "./template.ts";

type Draft = { readonly section: TemplateSection; readonly why: string[]; readonly questions: string[] };

const HEADING = /^##\s+([^{]*)(?:\{([^}]*)\})?\s*$/;

/** The sections of a template's body; `firstLine` is the line of the file on which the body starts. */
export function readSections(
  body: string,
  firstLine: number,
): { sections: readonly TemplateSection[]; problems: readonly TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const drafts: Draft[] = [];
  body.split(/\r\n|\n|\r/).forEach((text, index) => {
    const line = firstLine + index;
    const message = takeLine(text, drafts);
    if (message !== null) problems.push({ line, message });
  });
  const sections = drafts.map(({ section, why, questions }) => {
    return why.length > 0 ? { ...section, why: joined(why), questions } : { ...section, questions };
  });
  return { sections, problems };
}

/** Adds one line to the sections read so far; answers with what is wrong with it, or null. */
function takeLine(text: string, drafts: Draft[]): string | null {
  const current = drafts.at(-1);
  if (text.trim() === "") return null;
  if (text.startsWith("#")) return takeHeading(text, drafts);
  if (current === undefined)
    return "text before the first section is shown nowhere; put it below a ## heading";
  const question = /^[-*]\s+(.*)$/.exec(text)?.[1]?.trim();
  const last = current.questions.at(-1);
  if (question) current.questions.push(question);
  else if (last === undefined) current.why.push(text.trim());
  else if (/^\s/.test(text)) current.questions[current.questions.length - 1] = joined([last, text.trim()]);
  else return "text behind the questions is shown nowhere; put it in front of them";
  return null;
}

function takeHeading(text: string, drafts: Draft[]): string | null {
  const [, title = "", settings] = HEADING.exec(text) ?? [];
  if (title.trim() === "" || settings === undefined) {
    return "a section starts with a line such as: ## Summary {#summary step=summary required}";
  }
  const words = settings.split(/\s+/).filter((word) => word !== "");
  const key = words.find((word) => word.startsWith("#"))?.slice(1) ?? "";
  const stepWord = words.find((word) => word.startsWith("step="))?.slice("step=".length);
  const unknown = words.find((word) => !/^#|^step=|^required$/.test(word));
  const step = TEMPLATE_STEPS.find((name) => name === stepWord);
  const problem = headingProblem({ key, step, unknown, taken: drafts.map(({ section }) => section.key) });
  const section = { key, title: title.trim(), step: step ?? "summary", required: words.includes("required") };
  // Kept even when wrong, so that what stands below it is not reported too.
  drafts.push({ section: { ...section, questions: [] }, why: [], questions: [] });
  return problem;
}

function headingProblem(heading: {
  key: string;
  step: TemplateStep | undefined;
  unknown: string | undefined;
  taken: readonly string[];
}): string | null {
  const { key, step, unknown, taken } = heading;
  if (!KEY.test(key)) return "the section needs a key: small letters, figures and _, such as {#went_well …}";
  if (taken.includes(key)) return `the key "${key}" is taken by a section above`;
  if (step === undefined)
    return `the section needs a step, one of ${TEMPLATE_STEPS.map((s) => `step=${s}`).join(", ")}`;
  return unknown === undefined
    ? null
    : `"${unknown}" is no setting of a section; known are #key, step= and required`;
}

/** Joins lines of one paragraph: with a blank, but not between Japanese characters. */
function joined(lines: readonly string[]): string {
  return lines.join("\n").replace(/\n/g, (_, at: number, all: string) => {
    return /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]{2}/.test(all.charAt(at - 1) + all.charAt(at + 1))
      ? ""
      : " ";
  });
}
