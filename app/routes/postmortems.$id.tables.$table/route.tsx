import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Card } from "#app/components/card.tsx";
import { FlowPage } from "#app/components/flow/flow-page.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { useView } from "#app/components/view.tsx";
import { titled } from "#app/http/title.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { changeTable, openTable } from "./change-table.server.ts";
import { MappingFields } from "./mapping-fields.tsx";
import { typedMapping } from "./read-mapping.server.ts";
import { sampleOf } from "./sample.server.ts";
import { SampleRows } from "./sample-rows.tsx";
import { TableRows } from "./table-rows.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "timelineImport.table.title");

export async function loader(asked: LoaderFunctionArgs) {
  const { postmortem, frame, table, preview } = await openTable(asked);
  const { header, rows, guess, firstRow } = preview;
  const zone = postmortem.timeZone;
  return {
    frame,
    zone,
    name: table.name,
    keptUntil: table.keptUntil,
    header,
    rows: rows.map((cells, place) => ({ key: String(place), cells })),
    typed: guess ? typedMapping(guess) : { firstRow: String(firstRow) },
    sample: guess && (await sampleOf(asked.context.services, table.path, { columns: guess, zone })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  return changeTable(asked);
}

export default function ColumnsOfTable() {
  const view = useView();
  const { t } = view;
  const { frame, zone, name, keptUntil, header, rows, typed, sample } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const looked = answered && "sample" in answered ? answered.sample : null;
  const shown = looked ?? (answered ? null : sample);
  return (
    <FlowPage frame={frame} step="timeline" below={{ title: "timelineImport.table.title" }}>
      <FormProblems rejected={answered} />
      <p>
        {t(shown ? "timelineImport.table.lead" : "timelineImport.table.leadOpen", { name })}{" "}
        <span className="hint">
          {t("timelineImport.table.kept", { at: formatDateTime(view, keptUntil) })}
        </span>
      </p>
      <TableRows header={header} rows={rows} />
      <Card title={t("timelineImport.table.columns")}>
        <MappingFields header={header} typed={answered?.typed ?? typed} rejected={answered} zone={zone} />
      </Card>
      {shown && <SampleRows sample={shown} zone={zone} />}
    </FlowPage>
  );
}
