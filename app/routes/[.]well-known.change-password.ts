import { redirect } from "@remix-run/node";

/** Where password managers look for the page to change a password (w3c.github.io/webappsec-change-password-url). */
export function loader() {
  return redirect("/account/password");
}
