import type { RemarkView } from "#app/domain/review/repository.ts";
import { Button } from "../button.tsx";
import { Confirm } from "../confirm.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { RelativeTime } from "../time.tsx";
import type { RejectedForm } from "../typed.ts";
import { useTyped } from "../typed.ts";
import { useView } from "../view.tsx";

interface RemarksProps {
  readonly postmortemId: string;
  /** `section:summary`, `event:<id>`, or empty for the whole. */
  readonly place: string;
  /** All of the postmortem's; those of the place are shown. */
  readonly remarks: readonly RemarkView[];
  readonly mayRemark: boolean;
  /** Where one comes back to; the review page unless told. */
  readonly returnTo?: string;
  readonly rejected?: RejectedForm | null;
}

/** The remarks of one place, open ones first to see, resolved ones folded, and a form for another. */
export function Remarks(props: RemarksProps) {
  const { t } = useView();
  const here = props.remarks.filter((remark) => remark.place === props.place);
  const open = here.filter((remark) => remark.resolvedAt === null);
  const resolved = here.filter((remark) => remark.resolvedAt !== null);
  return (
    <div className="remarks">
      {open.length > 0 && <RemarkList {...props} remarks={open} />}
      {resolved.length > 0 && (
        <details>
          <summary>{t("review.resolvedCount", { count: resolved.length })}</summary>
          <RemarkList {...props} remarks={resolved} />
        </details>
      )}
      {props.mayRemark && <NewRemark {...props} />}
    </div>
  );
}

function RemarkList({ postmortemId, remarks, mayRemark, returnTo }: RemarksProps) {
  const { t } = useView();
  return (
    <ul aria-label={t("review.remarks")}>
      {remarks.map((remark) => (
        <li key={remark.id} id={`remark-${remark.id}`} className="remark">
          {remark.quote && <blockquote className="remark-quote">{remark.quote}</blockquote>}
          {remark.moved && <p className="hint">{t("review.moved")}</p>}
          <p className="remark-body">{remark.body}</p>
          <div className="meta">
            <span>{remark.by ?? t("keep.somebody")}</span>
            <RelativeTime at={remark.at} />
            {remark.resolvedAt && (
              <span>{t("review.resolvedBy", { name: remark.resolvedBy ?? t("keep.somebody") })}</span>
            )}
            {mayRemark && (
              <form method="post" action={`/postmortems/${postmortemId}/review`}>
                <input type="hidden" name="remark" value={remark.id} />
                {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
                <Button intent={remark.resolvedAt ? "reopen" : "resolve"} look="quiet" small>
                  {t(remark.resolvedAt ? "review.reopen" : "review.resolve")}
                </Button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function NewRemark({ postmortemId, place, returnTo, rejected }: RemarksProps) {
  const { t } = useView();
  const mine = rejected?.typed.intent === "remark" && rejected.typed.place === place ? rejected : null;
  const field = useTyped(mine);
  const id = (name: string) => (mine ? name : `${place.replaceAll(/\W/g, "-") || "whole"}-${name}`);
  return (
    <Confirm label={t("review.remarkOnThis")} open={mine !== null}>
      <form method="post" action={`/postmortems/${postmortemId}/review`} className="form">
        <input type="hidden" name="place" value={place} />
        {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
        <TextField
          {...field("quote")}
          id={id("quote")}
          label={t("review.quote")}
          hint={t("review.quoteHint")}
          optional
        />
        <TextArea {...textOf(field("body"))} id={id("body")} label={t("review.body")} rows={3} required />
        <Button intent="remark" small>
          {t("review.add")}
        </Button>
      </form>
    </Confirm>
  );
}

function textOf<T extends { readonly value?: string | number | null }>(field: T) {
  return { ...field, value: field.value == null ? null : String(field.value) };
}
