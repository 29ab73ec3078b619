/** What publishing still needs; keys are the `what` of `Missing`. */
export const missing = {
  title: "A title",
  startedAt: "When the incident started",
  detectedAt: "When it was detected",
  resolvedAt: "When it was resolved",
  reportedAt: "When the near miss was reported",
  events: "At least one event on the timeline",
  summary: "A summary, for somebody who was not there",
  actions: "An action item, or the reason for having none",
  lateReason: "One line why this is late",
} as const;
