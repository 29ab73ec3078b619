/** Import and export in the browser; what is said of each file stands in `exchange`. */
export const exchangePages = {
  importTitle: "Import",
  importLead:
    "Brings Markdown in, published as it is. What has not changed since the last import is skipped, what was edited here is left alone.",
  files: "ZIP archive or Markdown files",
  filesHint:
    "Up to 100 MB. Pictures lying beside the Markdown come along. An archive made by Export is restored.",
  as: "They are",
  asHint: "Files that do not say it become articles.",
  asWritten: "What each file says",
  owns: "I own what is new",
  importNow: "Import",
  running: "{{done}} of {{total}} files",
  runningHint: "This goes on by itself; the page can be left and comes again by itself.",
  broken:
    "It stopped after {{done}} of {{total}} files. What was imported stays; importing the same again goes on from there.",
  more: "Import more",
  toKnowledge: "To the knowledge store",
  report: "What was done with each file",
  file: "File",
  outcome: "Outcome",
  notes: "Notes",
  exportTitle: "Export",
  exportLead:
    "The whole knowledge store as Markdown with front matter, its pictures, and data.json with everything Markdown cannot carry.",
  exportCount_one: "{{count}} document is published.",
  exportCount_other: "{{count}} documents are published.",
  download: "Download as ZIP",
  exportHint:
    "Importing the archive restores the same content. Drafts, accounts and passwords are not in it: for these there are backups.",
} as const;
