import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { LOCALES, THEMES } from "#app/domain/account/person.ts";
import { signedIn } from "#app/http/auth.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { safeRedirect } from "#app/http/redirect.server.ts";

/** Language and appearance, from the switches on every page; before sign-in a cookie remembers the language. */
export async function action(asked: ActionFunctionArgs) {
  const { request, context } = asked;
  const form = await readForm(request);
  const locale = LOCALES.find((each) => each === form.get("locale"));
  const theme = THEMES.find((each) => each === form.get("theme"));
  const person = (await signedIn(asked))?.person;
  if (person && (locale || theme)) {
    await context.services.people.update(person.id, { ...(locale && { locale }), ...(theme && { theme }) });
  }
  const headers = new Headers();
  const [prefix, flag] = context.services.environment.secure ? ["__Host-", "; Secure"] : ["", ""];
  if (locale)
    headers.set(
      "set-cookie",
      `${prefix}locale=${locale}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${flag}`,
    );
  return safeRedirect(String(form.get("returnTo") ?? ""), "/", { headers, status: 303 });
}

export function loader() {
  return redirect("/");
}
