import { Button, ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { SaveState } from "#app/components/save-state.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";

/** The last step: preview, review if wanted (never a gate), one line why when late, publish. */
export function PublishForm({
  frame,
  late,
  lateReason,
  rejected,
}: {
  readonly frame: Overview;
  readonly late: boolean;
  readonly lateReason: string;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  const home = `/postmortems/${frame.id}`;
  if (frame.filed) return <ButtonLink href={home}>{t("flow.share.read")}</ButtonLink>;
  return (
    <Card title={t("flow.share.publishTitle")} id="publish">
      <p className="hint">{t("flow.share.publishHint")}</p>
      <form
        id="publish-form"
        className="form"
        method="post"
        action={`${home}/publication`}
        data-autosave={`${home}/publish`}
        data-autosave-to={`${home}/fields`}
      >
        <input type="hidden" name="revision" value={frame.revision} />
        {late && (
          <TextField
            {...field("lateReason", lateReason)}
            label={t("flow.share.lateReason")}
            hint={t("flow.share.lateHint")}
            maxLength={500}
          />
        )}
        <div className="form-actions">
          <Button>{t("flow.share.publish")}</Button>
          <ButtonLink href={home}>{t("flow.share.preview")}</ButtonLink>
          <SaveState form="publish-form" />
        </div>
      </form>
      <ReviewToggle frame={frame} />
    </Card>
  );
}

function ReviewToggle({ frame }: { readonly frame: Overview }) {
  const { t } = useView();
  const inReview = frame.status === "in_review";
  return (
    <form method="post" className="review-toggle">
      <span className="hint">{t(inReview ? "flow.share.inReview" : "flow.share.reviewHint")}</span>
      <Button intent={inReview ? "draft" : "review"} look="quiet" small>
        {t(inReview ? "flow.share.backToDraft" : "flow.share.toReview")}
      </Button>
    </form>
  );
}
