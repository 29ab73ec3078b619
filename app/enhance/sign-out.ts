import { currentPerson, forget, keptOf } from "./kept-texts.ts";

/** Before signing out, what is not saved is sent as the person's draft; then this browser forgets it. */
export function signOut(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-signout]")) {
    form.addEventListener("submit", async (event) => {
      const person = currentPerson();
      const texts = person ? keptOf(person) : [];
      if (!person || texts.length === 0) return;
      event.preventDefault();
      if (await sent(form.dataset.signout || "/drafts/unsaved", texts)) {
        for (const text of texts) forget(person, text);
      }
      // Not sent: the texts stay here, under this person's id only, for the next sign-in.
      form.submit();
    });
  }
}

async function sent(url: string, texts: readonly object[]): Promise<boolean> {
  try {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    return (await fetch(url, { method: "POST", headers, body: JSON.stringify({ texts }) })).ok;
  } catch {
    return false;
  }
}
