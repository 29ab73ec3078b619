/** What a page says of others who are at it too. */
export const live = {
  alsoHere: "Also here:",
  here: "Also here: {{names}}",
  alone: "Nobody else is here.",
  inField: "{{names}} is in this field",
  inFieldMany: "{{names}} are in this field",
  broken: "Changes of others do not come in. Trying again…",
  gone: "This postmortem was put in the bin or removed, so nothing more is saved. What you typed is still here and kept in this browser.",
} as const;
