import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page } from "#app/components/page.tsx";
import { requirePerson } from "#app/http/auth.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  await requirePerson(asked);
  return null;
}

export default function Home() {
  return <Page>…</Page>;
}
