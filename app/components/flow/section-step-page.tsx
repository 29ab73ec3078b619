import { Button } from "../button.tsx";
import type { FindingView } from "../coach/finding-view.ts";
import { Help } from "../flow.tsx";
import { FormProblems } from "../form-problems.tsx";
import type { RejectedForm } from "../typed.ts";
import { useView } from "../view.tsx";
import { type FlowFrame, FlowPage, OpenPoints } from "./flow-page.tsx";
import type { RemarkView } from "./open-remarks.tsx";
import { SectionFields, type SectionView } from "./section-fields.tsx";
import { StepForm } from "./step-form.tsx";
import { WritingHelp } from "./writing-help.tsx";

/** A step that is made of the template's own sections: summary and learning. */
export function SectionStepPage({
  step,
  frame,
  sections,
  remarks,
  findings,
  rejected,
}: {
  readonly step: "summary" | "learning";
  readonly frame: FlowFrame;
  readonly sections: readonly SectionView[];
  readonly remarks: readonly RemarkView[];
  readonly findings: readonly FindingView[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const isOpen = frame.steps.some((each) => each.step === step && each.open.length > 0);
  return (
    <FlowPage
      frame={frame}
      step={step}
      help={
        <>
          {isOpen && (
            <Help title={t("flow.stillOpen")}>
              <OpenPoints frame={frame} step={step} />
            </Help>
          )}
          <Help title={t(`flow.tip.${step}Title`)}>
            <p>{t(`flow.tip.${step}`)}</p>
          </Help>
          <WritingHelp id={frame.id} />
        </>
      }
    >
      <FormProblems rejected={rejected} />
      <StepForm
        frame={frame}
        id={step}
        wide
        actions={
          <Button look="quiet" intent="preview">
            {t("flow.saveAndPreview")}
          </Button>
        }
      >
        <SectionFields
          frame={frame}
          sections={sections}
          remarks={remarks}
          findings={findings}
          rejected={rejected}
        />
      </StepForm>
    </FlowPage>
  );
}
