import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { signedIn } from "#app/http/auth.server.ts";
import { clearSessionCookie } from "#app/http/session.server.ts";

export async function action(asked: ActionFunctionArgs) {
  const { services } = asked.context;
  const found = await signedIn(asked);
  if (found) await services.sessions.end(found.session.idHash, found.person.id);
  const headers = new Headers({
    "set-cookie": clearSessionCookie(services.environment),
    "clear-site-data": '"cache"',
  });
  return redirect("/sign-in", { headers, status: 303 });
}

export function loader() {
  return redirect("/");
}
