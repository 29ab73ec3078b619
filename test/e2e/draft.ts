import type { Api } from "../http/api-client.ts";

/** A draft of a postmortem that nobody has opened yet, with this summary: its id. */
export async function draft(api: Api, summary: string): Promise<string> {
  const { body } = await api("POST", "/incidents", {
    title: "Checkout answered 502",
    severity: "sev2",
    services: ["Checkout"],
    startedAt: "2026-11-20T01:00:00Z",
  });
  await api("PATCH", `/postmortems/${body.id}`, { revision: 1, sections: { summary } });
  return String(body.id);
}
