import { strToU8, zipSync } from "fflate";

/** A Slack export as Slack makes it: people, channels, a folder for each channel with a file for each day. */
export function slackExport(
  messages: readonly { readonly at: string; readonly text: string }[],
): Uint8Array<ArrayBuffer> {
  const json = (value: unknown) => strToU8(JSON.stringify(value));
  const day = messages.map(({ at, text }, n) => ({
    type: "message",
    user: "U1",
    text,
    ts: `${Date.parse(at) / 1000}.${String(n).padStart(6, "0")}`,
  }));
  const zip = zipSync({
    "users.json": json([
      { id: "U1", name: "mika", real_name: "Mika Tanaka", profile: { real_name: "Mika Tanaka" } },
    ]),
    "channels.json": json([{ id: "C1", name: "incident" }]),
    "incident/2026-11-20.json": json(day),
  });
  return new Uint8Array(zip);
}

/** What Alertmanager sends when an alert has fired and is over. */
export function alertmanager(alertname: string, startsAt: string, endsAt: string): string {
  const labels = { alertname, severity: "critical", service: "checkout" };
  const alert = {
    status: "resolved",
    labels,
    annotations: { summary: `${alertname} on checkout` },
    startsAt,
    endsAt,
    generatorURL: "https://prometheus.example/graph",
    fingerprint: alertname.toLowerCase(),
  };
  return JSON.stringify({
    version: "4",
    groupKey: "{}:{}",
    status: "resolved",
    receiver: "web",
    groupLabels: {},
    commonLabels: labels,
    commonAnnotations: {},
    externalURL: "https://alertmanager.example",
    alerts: [alert],
  });
}

export const CSV = [
  "When,Who,What",
  "2026-11-20 10:12,Ren,rolled back the release",
  "soon,Ren,asked the vendor",
  "2026-11-20 10:30,Ren,orders are back",
].join("\n");
