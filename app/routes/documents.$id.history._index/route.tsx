import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { documentPath } from "#app/components/keep/document-path.ts";
import { fieldWords } from "#app/components/keep/field-words.ts";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Table } from "#app/components/table.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { may } from "#app/domain/account/policy.ts";
import type { FieldTitle } from "#app/domain/document/field-title.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { namesById } from "#app/http/names.server.ts";
import { titled } from "#app/http/title.ts";
import { mayBin } from "#app/usecases/document/bin-document.ts";
import { readHistory } from "#app/usecases/document/read-history.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "keep.history.title");

const PER_PAGE = 30;
const NAMED = 4;

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const document = await findDocument(asked);
  const asks = new URL(asked.request.url).searchParams.get("before") ?? "";
  const before = /^[1-9]\d{0,8}$/.test(asks) ? Number(asks) : undefined;
  const page = { limit: PER_PAGE, ...(before === undefined ? {} : { before }) };
  const { lines, older } = await readHistory(services, document, page);
  const names = await namesById(services);
  return {
    id: document.id,
    kind: document.kind,
    title: String(document.fields.get("title") ?? ""),
    mayBin: mayBin(person, document),
    mayRemove: may(person, "removeForGood"),
    first: before === undefined,
    older,
    lines: lines.map(({ titles, by, ...line }) => ({
      ...line,
      by: by === null ? null : (names[by] ?? null),
      // A beginning sets every field there is: naming them says nothing.
      titles: line.revision === 1 ? [] : titles.slice(0, NAMED),
      more: line.revision === 1 ? 0 : Math.max(0, titles.length - NAMED),
    })),
  };
}

export default function History() {
  const view = useView();
  const { t } = view;
  const { id, kind, title, first, older, lines, mayBin, mayRemove } = useLoaderData<typeof loader>();
  const here = `/documents/${id}/history`;
  return (
    <Page crumbs={[{ label: title, href: documentPath({ id, kind }) }, { label: t("keep.history.title") }]}>
      <PageHead
        title={t("keep.history.title")}
        lead={t("keep.history.lead")}
        meta={t("keep.history.of", { title })}
        actions={
          <>
            <ButtonLink href={`/documents/${id}/pictures`} look="quiet" small>
              {t("keep.picture.title")}
            </ButtonLink>
            {mayRemove && (
              <ButtonLink href={`/documents/${id}/removal`} look="quiet" small>
                {t("keep.removal.title")}
              </ButtonLink>
            )}
            {mayBin && (
              <ButtonLink href={`/documents/${id}/bin`} look="quiet" small>
                {t("keep.bin.put")}
              </ButtonLink>
            )}
          </>
        }
      />
      <Table
        caption={t("keep.history.caption")}
        captionHidden
        rows={lines}
        rowKey={(line) => String(line.revision)}
        columns={[
          {
            key: "revision",
            label: t("keep.history.revision"),
            heading: true,
            cell: (line) => (
              <a className="nowrap" href={`${here}/${line.revision}`}>
                {t("keep.history.revisionTitle", { revision: line.revision })}
              </a>
            ),
          },
          { key: "what", label: t("keep.history.what"), cell: (line) => <What line={line} /> },
          {
            key: "who",
            label: t("keep.history.who"),
            cell: (line) => <span className="nowrap">{line.by ?? t("keep.somebody")}</span>,
          },
          {
            key: "when",
            label: t("keep.history.when"),
            cell: (line) => (
              <span className="nowrap">
                <DateTime at={line.at} />
              </span>
            ),
          },
        ]}
      />
      <Pagination previous={first ? null : here} next={older === null ? null : `${here}?before=${older}`} />
    </Page>
  );
}

function What({
  line,
}: {
  readonly line: {
    readonly note: Parameters<typeof noteKey>[0];
    readonly titles: readonly FieldTitle[];
    readonly more: number;
  };
}) {
  const view = useView();
  const { t } = view;
  const names = [...new Set(line.titles.map((title) => fieldWords(view, title)))];
  return (
    <div>
      {t(noteKey(line.note))}
      {names.length > 0 && (
        <div className="hint">
          {names.join(" · ")}
          {line.more > 0 && ` · ${t("keep.history.more", { count: line.more })}`}
        </div>
      )}
    </div>
  );
}

function noteKey(
  note: "created" | "edited" | "imported" | "published" | "restored" | "binned" | "unbinned" | "removed",
) {
  return `keep.note.${note}` as const;
}
