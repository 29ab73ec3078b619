import { Button } from "#app/components/button.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { Tabs } from "#app/components/tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { searchPath } from "./asked.ts";
import type { Found } from "./load.server.ts";

/** Kind as links, tag and service as choices; all in the address. */
export function Filters({ it }: { readonly it: Found }) {
  const { t } = useView();
  const { asked } = it;
  const tab = (kind: Found["asked"]["kind"], label: string) => ({
    href: searchPath(asked, { kind }),
    label,
    current: asked.kind === kind,
  });
  return (
    <>
      <Tabs
        label={t("search.kind")}
        tabs={[
          tab(null, t("search.all")),
          tab("postmortem", t("knowledge.postmortems")),
          tab("article", t("knowledge.articles")),
        ]}
      />
      {(it.tags.length > 0 || it.services.length > 0) && (
        <form className="filters" action="/search" method="get">
          <input type="hidden" name="q" value={asked.q} />
          {asked.kind && <input type="hidden" name="kind" value={asked.kind} />}
          {it.services.length > 0 && (
            <SelectField
              name="service"
              label={t("search.service")}
              value={asked.service}
              empty={t("search.anyService")}
              choices={it.services.map((value) => ({ value, label: value }))}
            />
          )}
          {it.tags.length > 0 && (
            <SelectField
              name="tag"
              label={t("search.tag")}
              value={asked.tag}
              empty={t("search.anyTag")}
              choices={it.tags.map((value) => ({ value, label: value }))}
            />
          )}
          <Button look="secondary">{t("search.filter")}</Button>
        </form>
      )}
    </>
  );
}
