import type { SectionWords } from "#app/domain/postmortem/postmortem.ts";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { DateTime } from "../time.tsx";
import type { RejectedForm } from "../typed.ts";
import { useTyped } from "../typed.ts";
import { useView } from "../view.tsx";

export interface RequestView {
  readonly id: string;
  readonly kind: "section" | "review";
  readonly place: string;
  readonly to: string | null;
  readonly by: string | null;
  readonly note: string;
  readonly at: string;
  readonly doneAt: string | null;
  readonly mayFinish: boolean;
}

export interface SectionChoice {
  readonly key: string;
  readonly words: Readonly<Record<"en" | "ja", SectionWords>>;
}

/** Who was asked for what, open ones first, each to be marked as done by whom it concerns. */
export function ReviewRequests(props: {
  readonly requests: readonly RequestView[];
  readonly sections: readonly SectionChoice[];
}) {
  const { t } = useView();
  const sorted = [...props.requests].sort((a, b) => Number(a.doneAt !== null) - Number(b.doneAt !== null));
  return (
    <Card title={t("review.asked")} plain>
      {sorted.length === 0 && <p className="hint">{t("review.askedNobody")}</p>}
      <ul className="requests">
        {sorted.map((request) => (
          <Request key={request.id} request={request} sections={props.sections} />
        ))}
      </ul>
    </Card>
  );
}

function Request({
  request,
  sections,
}: {
  readonly request: RequestView;
  readonly sections: readonly SectionChoice[];
}) {
  const { t, locale } = useView();
  const section = sections.find((each) => each.key === request.place);
  return (
    <li>
      <p>
        <strong>{request.to ?? t("keep.somebody")}</strong>:{" "}
        {request.kind === "review"
          ? t("review.wholeReview")
          : t("review.section", { title: section?.words[locale].title ?? request.place })}
      </p>
      {request.note && <p className="remark-body">{request.note}</p>}
      <div className="meta">
        <span>{t("review.askedBy", { name: request.by ?? t("keep.somebody") })}</span>
        <DateTime at={request.at} />
        <span>{t(request.doneAt ? "review.done" : "review.open")}</span>
        {request.mayFinish && request.doneAt === null && (
          <form method="post">
            <input type="hidden" name="request" value={request.id} />
            <Button intent="finish" look="secondary" small>
              {t("review.markDone")}
            </Button>
          </form>
        )}
      </div>
    </li>
  );
}

/** Asks a person for a section or for a review of the whole. */
export function AskForHelp(props: {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly sections: readonly SectionChoice[];
  readonly rejected: RejectedForm | null | undefined;
}) {
  const { t, locale } = useView();
  const mine = props.rejected?.typed.intent === "ask" ? props.rejected : null;
  const field = useTyped(mine);
  const text = (name: string) => {
    const { value, ...rest } = field(name);
    return { ...rest, value: value == null ? null : String(value) };
  };
  return (
    <Card title={t("review.askTitle")}>
      <form method="post" className="form">
        <SelectField
          {...text("to")}
          label={t("review.who")}
          empty={t("review.choose")}
          choices={props.people.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <SelectField
          {...text("for")}
          label={t("review.forWhat")}
          choices={[
            { value: "review", label: t("review.wholeReview") },
            ...props.sections.map(({ key, words }) => ({
              value: `section:${key}`,
              label: t("review.section", { title: words[locale].title }),
            })),
          ]}
        />
        <TextArea
          {...text("note")}
          label={t("review.askNote")}
          hint={t("review.askNoteHint")}
          rows={2}
          optional
        />
        <div className="form-actions">
          <Button intent="ask" look="secondary">
            {t("review.ask")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
