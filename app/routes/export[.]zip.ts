import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRight } from "#app/http/auth.server.ts";
import { exportArchive } from "#app/http/export-archive.server.ts";
import { localeOf } from "#app/http/locale.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requireRight(asked, "exportAll");
  return exportArchive(asked.context.services, localeOf(asked.request, person));
}
