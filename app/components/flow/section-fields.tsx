import type { Overview } from "#app/domain/postmortem/overview.ts";
import type { SectionWords } from "#app/domain/postmortem/postmortem.ts";
import { CoachList } from "../coach/coach-list.tsx";
import type { FindingView } from "../coach/finding-view.ts";
import { Prose } from "../prose.tsx";
import { TextArea } from "../text-area.tsx";
import { type RejectedForm, useTyped } from "../typed.ts";
import { useView } from "../view.tsx";
import { OpenRemarks, type RemarkView } from "./open-remarks.tsx";

export interface SectionView {
  readonly key: string;
  readonly required: boolean;
  readonly words: SectionWords;
  readonly body: string;
  /** Rendered Markdown, when a preview was asked for. */
  readonly preview: string | null;
}

/** The template's sections of a step: title, why, the questions that help, and room to write. */
export function SectionFields({
  frame,
  sections,
  remarks,
  findings,
  rejected,
}: {
  readonly frame: Overview;
  readonly sections: readonly SectionView[];
  readonly remarks: readonly RemarkView[];
  readonly findings: readonly FindingView[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <>
      {sections.map((section) => (
        <div className="section-field" key={section.key}>
          <TextArea
            {...field(`section:${section.key}`, section.body)}
            label={section.words.title}
            hint={<SectionHint words={section.words} open={section.body.trim() === ""} />}
            optional={!section.required}
            rows={section.key === "summary" ? 10 : 6}
            maxLength={100_000}
            coach="prose"
            uploadTo={`/attachments?document=${frame.id}`}
          />
          <OpenRemarks id={frame.id} place={`section:${section.key}`} remarks={remarks} />
          <CoachList place={`section:${section.key}`} findings={findings} />
          {section.preview !== null && (
            <details className="preview" open>
              <summary>{t("flow.preview")}</summary>
              <Prose html={section.preview} />
            </details>
          )}
        </div>
      ))}
    </>
  );
}

function SectionHint({ words, open }: { readonly words: SectionWords; readonly open: boolean }) {
  const { t } = useView();
  return (
    <>
      {words.why && <p>{words.why}</p>}
      {words.questions.length > 0 && (
        <details className="questions" open={open}>
          <summary>{t("flow.questions")}</summary>
          <ul>
            {words.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
