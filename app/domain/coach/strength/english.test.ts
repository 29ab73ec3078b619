import { expect, it } from "vitest";
import type { StrengthReason } from "../finding.ts";
import { STRENGTH_OF } from "./hierarchy.ts";
import { strengthOf } from "./strength.ts";

const TABLE: Readonly<Partial<Record<StrengthReason, readonly string[]>>> = {
  forcing: [
    "The API rejects quotas below the current usage.",
    "Refuse to start with two leaders configured.",
    "Block pushes to the release branch while a freeze is set.",
    "Cap each tenant's queue at 50k messages.",
    "The console asks for the database name to be typed before a restore.",
    "CI: fail the build when a migration has no down step.",
    "Prevent a second import while one is running.",
    "Limit bulk e-mails to 500 recipients a minute.",
    "Add a NOT NULL constraint on invoices.currency.",
    "The importer aborts when more than 2% of the rows are unknown.",
    "Rollouts are only possible through the pipeline.",
    "Make the admin role read-only outside incidents.",
    "- [ ] Deny public access on every storage bucket by an organisation policy",
  ],
  automation: [
    "Auto-rollback when the error rate stays above 1% for two minutes.",
    "Certificates renew automatically 30 days before they expire.",
    "A circuit breaker opens after ten failed calls to the rates service.",
    "Automate the failover of the mail relay.",
    "A nightly job rotates the signing keys.",
    "The pipeline runs the smoke tests and rolls back on failure.",
    "Watchdog for the label printer daemon.",
    "Evict idle sessions after 15 minutes.",
  ],
  design: [
    "Make the capture call idempotent with a request key.",
    "Isolate batch traffic in its own worker pool.",
    "Split the settings table into one per product.",
    "Change the default of `--force` to off.",
    "Rename `skip_safe` to `allow_unsafe`.",
    "Deploy in stages: 1%, 10%, all.",
    "Set `statement_timeout` to 5 s for the reporting role.",
    "Move the session store behind its own load balancer.",
    "Give exports exponential back-off with jitter.",
    "Replace the hand-written parser with the vendor's library.",
    "Soft-delete accounts for 30 days.",
  ],
  removal: [
    "Remove the direct route from the office network to production.",
    "Delete the unused cron entry on host b7.",
    "Retire the old payment endpoint by 1 March.",
    "Drop the second approval for rollbacks.",
    "Revoke the shared deploy key.",
  ],
  alert: [
    "Alert when free inodes fall below 10%; runbook linked.",
    "Page the storage on-call if replication lag exceeds 60 s.",
    "The bot posts the remaining error budget into #launch every morning.",
    "Notify the owner 14 days before a token ends.",
    "Synthetic check of the login page from three countries.",
  ],
  redundancy: [
    "Order a spare power supply for rack 4.",
    "Second provider for text messages, tested monthly.",
    "Add a read replica in Osaka.",
    "Raise the connection limit from 100 to 300.",
  ],
  drill: [
    "Run a game day for the loss of the queue on 12 May.",
    "Quarterly restore test of the archive, minutes recorded.",
    "Load-test the search cluster at twice the peak.",
  ],
  documentation: [
    "Document how to drain a node in RB-88.",
    "Update the network diagram with the new firewall pair.",
  ],
  tooling: [
    "Show the number of affected customers in the confirmation page.",
    "Colour the production terminal red.",
    "Add unit tests for leap years.",
    "Dashboard for the age of the oldest message.",
  ],
  process: [
    "Decide between the two brokers by 3 June and record it.",
    "Publish the change calendar to support.",
    "Swap the primary on Mondays at noon.",
  ],
  check: [
    "Double-check every customs file.",
    "Two reviewers for each firewall change.",
    "Sign-off by the head of finance.",
    "Manual checks of all labels before shipping.",
  ],
  training: [
    "Train the agents on the new form.",
    "Hold a workshop about DNS.",
    "Mandatory course on secrets.",
    "Refresher for the night crew.",
  ],
  vigilance: [
    "Remind the team about the freeze.",
    "Be careful with wildcards.",
    "Pay attention to the exit code.",
    "Keep daylight saving in mind.",
    "Everyone to be mindful of cost.",
  ],
  vague: ["Improve alerting.", "Strengthen the pipeline.", "Look into caching.", "Better error handling."],
};

const ROWS = Object.entries(TABLE).flatMap(([reason, texts]) =>
  texts.map((text) => [reason as StrengthReason, text] as const),
);

it("has enough to go by", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(60);
});

it.each(ROWS)("%s: %s", (reason, text) => {
  expect(strengthOf(text, "en", [])).toEqual({ strength: STRENGTH_OF[reason], reason });
});
