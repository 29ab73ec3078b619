import type { z } from "zod";
import type { Person } from "#app/domain/account/person.ts";
import type { Right } from "#app/domain/account/policy.ts";
import type { Services } from "#app/services.server.ts";

export type Method = "GET" | "POST" | "PATCH";

/** One call of the API: what it takes, what it answers, what it does. OpenAPI is made from these same schemas. */
export interface Operation {
  readonly method: Method;
  /** As in OpenAPI, below `/api/v1`: `/postmortems/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** null: no sign-in. */
  readonly right: Right | null;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A call without a body is as good as one with `{}`. */
  readonly bodyOptional?: boolean;
  readonly answers: Readonly<Record<number, z.ZodType | string>>;
  /** The other type the same call may answer with. */
  readonly alternative?: string;
  run(call: Call): Promise<Answer>;
}

export interface Call {
  readonly services: Services;
  /** The token's person; for open operations nobody. */
  readonly person: Person;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The body as it was read, before the schema: some keys mean something only there. */
  readonly raw: unknown;
}

export interface Answer {
  readonly status: number;
  /** JSON, or text where `type` says so. */
  readonly body: unknown;
  readonly type?: string;
}

/** Types a run by its schemas; what is kept is a plain operation. */
export function operation<Q extends z.ZodObject, B extends z.ZodType>(
  definition: Omit<Operation, "run" | "query" | "body"> & {
    readonly query?: Q;
    readonly body?: B;
    run(call: Omit<Call, "query" | "body"> & { query: z.output<Q>; body: z.output<B> }): Promise<Answer>;
  },
): Operation {
  return definition as unknown as Operation;
}
