import { z } from "zod";
import type { Operation } from "./operation.server.ts";
import { OPERATIONS } from "./operations.server.ts";
import { TITLES } from "./problem.server.ts";
import { Conflict, ProblemBody } from "./schemas.ts";

/** OpenAPI 3.1, made from the very schemas that check requests. */
export function openApi(appUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Furikaeri",
      version: "1",
      description: "Blameless postmortems and the knowledge they leave behind.",
    },
    servers: [{ url: `${appUrl}/api/v1` }],
    security: [{ bearer: [] }],
    paths,
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
  };
}

function describe(operation: Operation) {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  return {
    operationId:
      operation.method.toLowerCase() +
      operation.path.replace(/\W+(\w?)/g, (_, letter: string) => letter.toUpperCase()),
    summary: operation.summary,
    parameters: [
      ...names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...queryParameters(operation),
      ...(operation.method === "POST"
        ? [{ name: "Idempotency-Key", in: "header", schema: { type: "string", maxLength: 255 } }]
        : []),
    ],
    ...(operation.body
      ? {
          requestBody: {
            required: !operation.bodyOptional,
            content: { "application/json": { schema: schemaOf(operation.body, "input") } },
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(
        refusals(operation).map((status) => [
          status,
          answer(status, status === 409 ? Conflict : ProblemBody),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(operation.answers).map(([status, schema]) => [
          status,
          answer(Number(status), schema, operation.alternative),
        ]),
      ),
      default: answer(500, ProblemBody),
    },
  };
}

/** Every no a call may answer with, by what it takes: the frame around the operations is the same for all. */
function refusals({ method, path, query, body, right }: Operation): number[] {
  const writes = method !== "GET";
  return [
    ...(query || body || path.includes("{") ? [400] : []),
    401,
    ...(right !== "read" && right !== "search" ? [403] : []),
    ...(path.includes("{") ? [404] : []),
    ...(method === "PATCH" ? [409] : []),
    ...(body ? [413, 415] : []),
    ...(writes ? [422] : []),
    429,
  ];
}

function queryParameters({ query }: Operation) {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function answer(status: number, schema: z.ZodType | string, alternative?: string) {
  const type = status >= 400 ? "application/problem+json" : "application/json";
  if (typeof schema === "string") return { description: schema };
  const json = { [type]: { schema: schemaOf(schema, "output") } };
  return {
    description: status < 400 ? "Done" : (TITLES[status] ?? "Refused"),
    content: alternative ? { ...json, [alternative]: { schema: { type: "string" } } } : json,
  };
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return json as Record<string, unknown>;
}
