import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Confirm } from "#app/components/confirm.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { ChangeLines } from "#app/components/keep/change-lines.tsx";
import { documentPath } from "#app/components/keep/document-path.ts";
import { fieldWords } from "#app/components/keep/field-words.ts";
import { valueLines } from "#app/components/keep/value-lines.ts";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { may } from "#app/domain/account/policy.ts";
import { fieldTitle } from "#app/domain/document/field-title.ts";
import { lineDiff } from "#app/domain/document/line-diff.ts";
import { answer, badInput, notFound } from "#app/http/answer.server.ts";
import { requirePerson, requireRight } from "#app/http/auth.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { namesById } from "#app/http/names.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { restoreRevision } from "#app/usecases/document/restore-revision.ts";
import { RestoreForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "keep.history.title");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const document = await findDocument(asked);
  const number = revisionOf(asked);
  const [revision] = await services.documents.history(document.id, { limit: 1, before: number + 1 });
  const after = await services.documents.at(document.id, number);
  if (revision?.revision !== number || !after) throw notFound();
  const before = (await services.documents.at(document.id, number - 1)) ?? new Map();
  const names = await namesById(services);
  return {
    id: document.id,
    kind: document.kind,
    title: String(document.fields.get("title") ?? ""),
    current: document.revision,
    revision: number,
    at: revision.at,
    note: revision.note,
    by: revision.by === null ? null : (names[revision.by] ?? null),
    mayRestore: may(person, "write") && number !== document.revision,
    names,
    changes: revision.fields.map((field) => ({
      field,
      title: fieldTitle(field, after, before),
      before: before.get(field) ?? null,
      after: after.get(field) ?? null,
    })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const { services } = asked.context;
  const document = await findDocument(asked);
  const revision = revisionOf(asked);
  const parsed = parseForm(RestoreForm, await readForm(asked.request));
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { revision: base } = parsed.value;
  const result = await restoreRevision(services, { id: document.id, revision, base, by: person });
  return answer(services, result, {
    typed: {},
    to: () => documentPath(document),
    notice: { kind: "done", key: "keep.history.restored", values: { revision } },
  });
}

function revisionOf({ params }: { readonly params: { readonly revision?: string } }): number {
  const text = params.revision ?? "";
  if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound();
  return Number(text);
}

export default function RevisionPage() {
  const view = useView();
  const { t } = view;
  const loaded = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const { id, kind, title, revision, current, names } = loaded;
  const here = `/documents/${id}/history`;
  const heading = t("keep.history.revisionTitle", { revision });
  return (
    <Page
      crumbs={[
        { label: title, href: documentPath({ id, kind }) },
        { label: t("keep.history.title"), href: here },
        { label: heading },
      ]}
    >
      <PageHead
        title={heading}
        meta={
          <>
            <span>
              {t("keep.history.by", {
                name: loaded.by ?? t("keep.somebody"),
                note: t(`keep.note.${loaded.note}`),
              })}
            </span>
            <DateTime at={loaded.at} />
            {revision === current && <span>{t("keep.history.current")}</span>}
          </>
        }
      />
      <FormProblems rejected={rejected} />
      {loaded.changes.length === 0 && <p>{t("keep.history.nothing")}</p>}
      {loaded.changes.map((change) => {
        const words = fieldWords(view, change.title);
        const linesOf = (value: typeof change.before) => valueLines(view, change.field, value, names);
        return (
          <section key={change.field} className="changed-field">
            <h2>{words}</h2>
            <ChangeLines label={words} lines={lineDiff(linesOf(change.before), linesOf(change.after))} />
          </section>
        );
      })}
      {loaded.mayRestore && (
        <Confirm label={t("keep.history.restore")}>
          <p>{t("keep.history.restoreText")}</p>
          <form method="post">
            <input type="hidden" name="revision" value={current} />
            <Button>{t("keep.history.restore")}</Button>
          </form>
        </Confirm>
      )}
      <Pagination
        previous={revision > 1 ? `${here}/${revision - 1}` : null}
        next={revision < current ? `${here}/${revision + 1}` : null}
      />
    </Page>
  );
}
