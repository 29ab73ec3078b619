import { currentPerson, forget, type KeptText, keptOf } from "./kept-texts.ts";

/** Before signing out, what is not saved is sent as the person's draft; then this browser forgets it. */
export function signOut(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-signout]")) {
    form.addEventListener("submit", async (event) => {
      const person = currentPerson();
      const texts = person ? keptOf(person) : [];
      if (!person || texts.length === 0) return;
      event.preventDefault();
      for (const text of await taken(form.dataset.signout || "/drafts/unsaved", texts)) forget(person, text);
      // Not sent: the texts stay here, under this person's id only, for the next sign-in.
      form.submit();
    });
  }
}

/** Which of the texts the server has made drafts of; none when it cannot be reached. */
async function taken(
  url: string,
  texts: readonly KeptText[],
): Promise<readonly Pick<KeptText, "form" | "name">[]> {
  try {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ texts }) });
    const { kept } = await response.json();
    return response.ok && Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
