import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlainPage } from "#app/components/page.tsx";
import { badInput, passwordRefusal } from "#app/http/answer.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { redirectWith } from "#app/http/notice.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { setupKey, setupKeyCookie } from "#app/http/setup-key.server.ts";
import { startSession } from "#app/http/start-session.server.ts";
import { titled } from "#app/http/title.ts";
import { setUp } from "#app/usecases/account/set-up.ts";
import { FirstAdminForm } from "./first-admin-form.tsx";
import { SetupForm } from "./form.ts";
import { KeyNeeded } from "./key-needed.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "setup.title");

/** Open only while nobody is admin, to whoever read the token in the terminal. */
export async function loader(asked: LoaderFunctionArgs) {
  const { services } = asked.context;
  if ((await services.people.countAdmins()) > 0) throw redirect("/sign-in");
  const key = await setupKey(asked);
  const address = `${services.environment.appUrl}/setup?token=…`;
  if (key !== "fits") return data({ key, address }, { status: key === "blocked" ? 429 : 403 });
  return data({ key, address }, { headers: { "set-cookie": setupKeyCookie(services) } });
}

export async function action(asked: ActionFunctionArgs) {
  const { services } = asked.context;
  if ((await services.people.countAdmins()) > 0) return tooLate(asked);
  const form = await readForm(asked.request);
  if ((await setupKey(asked)) !== "fits")
    return data({ errors: {}, refusal: null, typed: typedOf(new FormData()) }, { status: 403 });
  const parsed = parseForm(SetupForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const result = await setUp(services, parsed.value);
  if (result.kind === "refused")
    return result.refusal.code === "alreadySetUp"
      ? tooLate(asked)
      : passwordRefusal(result.refusal, typedOf(form));
  if (result.kind !== "done") return tooLate(asked);
  const cookie = await startSession(asked, result.value);
  return redirectWith(services, "/", { kind: "done", key: "setup.done" }, { "set-cookie": cookie });
}

function tooLate({ context: { services } }: ActionFunctionArgs): Promise<Response> {
  return redirectWith(services, "/sign-in", { kind: "refused", key: "refusals.alreadySetUp" });
}

export default function Setup() {
  const { key, address } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <PlainPage>
      {key === "fits" ? <FirstAdminForm rejected={rejected} /> : <KeyNeeded why={key} address={address} />}
    </PlainPage>
  );
}
