import type { Locale } from "#app/domain/account/person.ts";
import { renderMarkdown } from "#app/domain/markdown/render.ts";
import type { Postmortem, SectionStep } from "#app/domain/postmortem/postmortem.ts";

/** The sections of one step in the reader's language, rendered too where a preview was asked for. */
export function sectionsOf(postmortem: Postmortem, step: SectionStep, locale: Locale, preview: boolean) {
  return postmortem.sections
    .filter((section) => section.step === step)
    .map(({ key, required, words, body }) => ({
      key,
      required,
      words: words[locale],
      body,
      preview:
        preview && body.trim() !== ""
          ? renderMarkdown(body, { headingBase: 3, idPrefix: `${key}-` }).html
          : null,
    }));
}
