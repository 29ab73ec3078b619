import type { ReactNode } from "react";
import { ARTICLE_TYPES, type ArticleType } from "#app/domain/knowledge/article.ts";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { type RejectedForm, useTyped } from "../typed.ts";
import { useView } from "../view.tsx";

export interface ArticleWords {
  readonly title: string;
  readonly type: ArticleType;
  readonly body: string;
  readonly services: string;
  readonly tags: string;
  readonly owner: string | null;
  readonly verifier: string | null;
  readonly reviewDays: number;
}

/** The controls of an article, for a new one and for one there is; `children` are the form's buttons. */
export function ArticleFields({
  article,
  people,
  services,
  rejected,
  uploadTo,
  asked,
  children,
}: {
  readonly article: ArticleWords;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly services: readonly string[];
  readonly rejected: RejectedForm | undefined;
  readonly uploadTo?: string;
  /** What the coach would ask about the text. */
  readonly asked?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  const person = (name: "owner" | "verifier") => {
    const { value, ...rest } = field(name, article[name]);
    return { ...rest, value: value == null ? null : String(value) };
  };
  const type = field("type", article.type);
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField
        {...field("title", article.title)}
        label={t("knowledge.article.titleField")}
        hint={t("knowledge.article.titleHint")}
        required
        maxLength={200}
      />
      <div className="coach-below">
        <TextArea
          {...bodyField(field("body", article.body))}
          label={t("knowledge.article.body")}
          hint={t(uploadTo ? "knowledge.article.bodyHint" : "knowledge.article.bodyHintNew")}
          rows={16}
          coach="prose"
          uploadTo={uploadTo}
        />
        {asked}
      </div>
      <SelectField
        name="type"
        error={type.error}
        label={t("knowledge.article.type")}
        value={String(type.value ?? "")}
        choices={ARTICLE_TYPES.map((each) => ({
          value: each,
          label: t("knowledge.article.typeChoice", {
            type: t(`words.articleType.${each}`),
            hint: t(`knowledge.article.typeHint.${each}`),
          }),
        }))}
      />
      <TextField
        {...field("services", article.services)}
        label={t("knowledge.article.services")}
        hint={t("knowledge.article.servicesHint")}
        list="known-services"
        optional
      />
      <datalist id="known-services">
        {services.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        {...field("tags", article.tags)}
        label={t("knowledge.article.tags")}
        hint={t("knowledge.article.tagsHint")}
        optional
      />
      <div className="fields-inline">
        <SelectField
          {...person("owner")}
          label={t("knowledge.article.owner")}
          hint={t("knowledge.article.ownerHint")}
          choices={choices}
          empty={t("knowledge.article.nobody")}
        />
        <SelectField
          {...person("verifier")}
          label={t("knowledge.article.verifier")}
          hint={t("knowledge.article.verifierHint")}
          choices={choices}
          empty={t("knowledge.article.nobody")}
        />
      </div>
      <TextField
        {...field("reviewDays", article.reviewDays)}
        label={t("knowledge.article.reviewDays")}
        inputMode="numeric"
        width="short"
        required
      />
      {children}
    </>
  );
}

function bodyField<F extends { readonly value?: string | number | null }>(field: F) {
  return { ...field, value: field.value == null ? "" : String(field.value) };
}
