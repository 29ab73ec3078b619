/** The drawing of a timeline: its sentence for everybody, its names for what has no picture of its own. */
export const drawing = {
  title: "The incident on a line of time",
  skip: "Skip the drawing",
  summary_one: "From {{from}} to {{to}}: one event.",
  summary_other: "From {{from}} to {{to}}: {{count}} events.",
  summarySpans_one: "One alert or run that lasted.",
  summarySpans_other: "{{count}} alerts or runs that lasted.",
  summarySilence: "Longest time without an entry in between: {{lasted}}.",
  lasting_one: "1 alert",
  lasting_other: "{{count}} alerts",
  lastingShort: "{{count}}×",
  atOnce: "up to {{count}} at once",
  density: "{{count}} alerts, up to {{most}} at the same time",
  lasted: "{{from}}, lasted {{lasted}}",
  openEnd: "{{from}}, no end told",
  silence: "{{lasted}} without an entry",
} as const;
