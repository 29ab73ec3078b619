import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { documentPath } from "#app/components/keep/document-path.ts";
import { PictureUpload } from "#app/components/keep/picture-upload.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { useView } from "#app/components/view.tsx";
import { may } from "#app/domain/account/policy.ts";
import { pictureMarkdown } from "#app/domain/attachment/picture.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { titled } from "#app/http/title.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "keep.picture.title");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const document = await findDocument(asked);
  const pictures = await asked.context.services.attachments.of(document.id);
  return {
    id: document.id,
    kind: document.kind,
    title: String(document.fields.get("title") ?? ""),
    mayAdd: may(person, "write"),
    pictures: pictures
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .map(({ id, name, size }) => ({ id, name, size, markdown: pictureMarkdown({ id, name }) })),
  };
}

export default function Pictures() {
  const { t } = useView();
  const { id, kind, title, mayAdd, pictures } = useLoaderData<typeof loader>();
  const to = documentPath({ id, kind });
  return (
    <Page crumbs={[{ label: title, href: to }, { label: t("keep.picture.title") }]}>
      <PageHead
        title={t("keep.picture.title")}
        lead={t("keep.picture.lead")}
        meta={t("keep.picture.of", { title })}
        actions={<ButtonLink href={to}>{t("keep.picture.back")}</ButtonLink>}
      />
      {mayAdd && <PictureUpload documentId={id} />}
      {pictures.length === 0 && <EmptyState>{t("keep.picture.none")}</EmptyState>}
      {pictures.map((picture) => (
        <Card key={picture.id}>
          <div className="picture">
            <a href={`/attachments/${picture.id}`}>
              <img src={`/attachments/${picture.id}`} alt={picture.name} loading="lazy" />
            </a>
            <TextField
              name={`markdown-${picture.id}`}
              label={t("keep.picture.markdown", { name: picture.name })}
              hint={t("keep.picture.size", { size: Math.ceil(picture.size / 1024) })}
              value={picture.markdown}
            />
          </div>
        </Card>
      ))}
    </Page>
  );
}
