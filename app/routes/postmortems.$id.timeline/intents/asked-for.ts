import type { Person } from "#app/domain/account/person.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import type { badInput, refusal } from "#app/http/answer.server.ts";
import type { openStep } from "#app/http/flow.server.ts";
import type { Typed } from "#app/http/form.server.ts";
import type { Services } from "#app/services.server.ts";
import type { PastedPreview } from "../pasted-lines.server.ts";

export type Asked = Parameters<typeof openStep>[0];

/** A pressed button of the timeline, with all that deciding about it takes. */
export interface AskedFor {
  readonly asked: Asked;
  readonly services: Services;
  readonly form: FormData;
  readonly typed: Typed;
  readonly postmortem: Postmortem;
  /** The event it is about, where it is about one. */
  readonly eventId: string;
  readonly person: Person;
  /** The person's id. */
  readonly by: string;
  /** The timeline, in the zone it was looked at. */
  readonly page: string;
}

type Rejection = ReturnType<typeof badInput | typeof refusal>;

export type Intent = (wanted: AskedFor) => Promise<Response | Rejection | PastedPreview>;
