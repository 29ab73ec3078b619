import { normaliseName } from "#app/domain/catalogue/tag-path.ts";
import type { INCIDENT_TIMES, IncidentTimes } from "#app/domain/postmortem/postmortem.ts";
import { readTime } from "#app/domain/postmortem/written-time.ts";
import { timesInOrder } from "#app/domain/timeline/measures.ts";
import { type FieldErrors, parseForm, typedOf } from "#app/http/form.server.ts";
import { ReportForm } from "./form.ts";

/** The report as typed: everything wrong with it at once, times out of order too. */
export function readReport(form: FormData) {
  const typed = typedOf(form);
  const parsed = parseForm(ReportForm, form);
  const zone = parsed.ok ? parsed.value.timeZone : "UTC";
  const { times, errors } = readTimes(typed, zone);
  if (!parsed.ok) return { ok: false, errors: { ...parsed.errors, ...errors }, typed } as const;
  if (Object.keys(errors).length > 0) return { ok: false, errors, typed } as const;
  const services = (parsed.value.services ?? []).map(normaliseName).filter((name) => name !== null);
  return { ok: true, typed, report: { ...parsed.value, services: [...new Set(services)], times } } as const;
}

function readTimes(
  typed: Readonly<Record<string, unknown>>,
  zone: string,
): { times: IncidentTimes; errors: FieldErrors } {
  const errors: Record<string, FieldErrors[string]> = {};
  const read = (name: (typeof INCIDENT_TIMES)[number]): string | null => {
    const reading = readTime(String(typed[name] ?? ""), undefined, zone);
    if ("problem" in reading) errors[name] = reading.problem;
    return "value" in reading && typeof reading.value === "string" ? reading.value : null;
  };
  const times: IncidentTimes = {
    startedAt: read("startedAt"),
    detectedAt: read("detectedAt"),
    acknowledgedAt: read("acknowledgedAt"),
    mitigatedAt: read("mitigatedAt"),
    resolvedAt: read("resolvedAt"),
  };
  const wrong = timesInOrder(times);
  if (wrong) errors[wrong.later] ??= { key: `order.${wrong.earlier}` };
  return { times, errors };
}
