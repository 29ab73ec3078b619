import type { Severity } from "./postmortem/postmortem.ts";

/** 24 hours after the incident was resolved (the 24-hour rule of Operations Anti-Patterns, ch. 9). */
export const DEFAULT_HOURS_TO_FILE: Readonly<Record<Severity, number>> = {
  sev1: 24,
  sev2: 24,
  sev3: 24,
  sev4: 24,
};

/** Days an action gets when nobody says otherwise (PagerDuty: 15, 30; others 60). */
export const DEFAULT_ACTION_DAYS: Readonly<Record<Severity, number>> = {
  sev1: 15,
  sev2: 30,
  sev3: 60,
  sev4: 60,
};

export interface OrganisationSettings {
  readonly name: string;
  readonly hoursToFile: Readonly<Record<Severity, number>>;
  readonly timeZone: string;
}

export const DEFAULT_SETTINGS: OrganisationSettings = {
  name: "",
  hoursToFile: DEFAULT_HOURS_TO_FILE,
  timeZone: "UTC",
};

export interface Settings {
  read(): Promise<OrganisationSettings>;
  write(settings: OrganisationSettings): Promise<void>;
}

export interface KeptAnswer {
  readonly bodyDigest: string;
  readonly status: number;
  readonly answer: string;
}

/** Answers to `Idempotency-Key` requests, kept for 24 hours. */
export interface KeptAnswers {
  find(tokenId: string, path: string, key: string, since: string): Promise<KeptAnswer | null>;
  keep(tokenId: string, path: string, key: string, at: string, answer: KeptAnswer): Promise<void>;
  forget(before: string): Promise<void>;
}
