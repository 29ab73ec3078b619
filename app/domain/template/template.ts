/** The steps of the guided flow that ask free text. */
export const TEMPLATE_STEPS = ["details", "summary", "learning"] as const;

export type TemplateStep = (typeof TEMPLATE_STEPS)[number];

/** One heading of a postmortem made from this template. `key` is the same in every language. */
export type TemplateSection = {
  readonly key: string;
  readonly title: string;
  readonly step: TemplateStep;
  readonly required: boolean;
  /** Why this is asked: a line or two, shown above the field. */
  readonly why?: string;
  readonly questions: readonly string[];
};

/** What a new postmortem is made from. A postmortem keeps the template it was made from. */
export type Template = {
  readonly key: string;
  readonly locale: string;
  readonly name: string;
  readonly description: string;
  /** How many timeline events this template asks for. */
  readonly minimumEvents: number;
  /** Nothing broke for anybody outside: the clock starts when it was reported, not when it was resolved. */
  readonly nearMiss: boolean;
  readonly sections: readonly TemplateSection[];
};

export type TemplateProblem = { readonly line: number; readonly message: string };
