import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { hashToken } from "#app/adapters/tokens.server.ts";
import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import { tokenWait } from "../rate-limit.server.ts";
import { idempotently } from "./idempotency.server.ts";
import type { Answer, Operation } from "./operation.server.ts";
import { Problem, problemResponse } from "./problem.server.ts";
import { checked, parseJson, readBody } from "./read-body.server.ts";

type Asked = LoaderFunctionArgs | ActionFunctionArgs;

/** The loader and action of one path: finds the operation by method, asks for the token, checks, runs, answers. */
export function serve(...operations: readonly Operation[]) {
  const answer = async (asked: Asked): Promise<Response> => {
    try {
      return await run(operations, asked);
    } catch (error) {
      if (error instanceof Problem) return problemResponse(error);
      throw error;
    }
  };
  return { loader: answer, action: answer };
}

async function run(operations: readonly Operation[], asked: Asked): Promise<Response> {
  const { request, context, params } = asked;
  const method = request.method === "HEAD" ? "GET" : request.method;
  const operation = operations.find((each) => each.method === method);
  if (!operation) throw notAllowed(operations);
  const { person, tokenId } = await bearer(asked);
  if (operation.right && !may(person, operation.right)) throw new Problem(403, "Your role may not do this.");
  const query = operation.query ? checked(operation.query, queryOf(request)) : {};
  const text = operation.body ? await readBody(request) : "";
  const perform = async (): Promise<Answer> => {
    const raw = operation.body ? bodyOf(operation, text) : undefined;
    const body = operation.body ? checked(operation.body, raw) : undefined;
    const plain = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? ""]));
    return operation.run({ services: context.services, person, params: plain, query, body, raw });
  };
  if (method !== "POST") return respond(await perform());
  return idempotently({ request, services: context.services, tokenId, text }, async () =>
    respond(await perform()),
  );
}

function notAllowed(operations: readonly Operation[]): Problem {
  const methods = operations.flatMap((each) => (each.method === "GET" ? ["GET", "HEAD"] : [each.method]));
  return new Problem(405, "This method is not known here.", {}, { allow: methods.join(", ") });
}

async function bearer({
  request,
  context: { services },
}: Asked): Promise<{ person: Person; tokenId: string }> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const now = services.clock.now().toISOString();
  const found = token ? await services.apiTokens.find(hashToken(token), now) : null;
  if (!found)
    throw new Problem(
      401,
      "Send a valid token: Authorization: Bearer TOKEN.",
      {},
      { "www-authenticate": "Bearer" },
    );
  const wait = await tokenWait(found.token.id);
  if (wait > 0) throw new Problem(429, "Too many requests.", {}, { "retry-after": String(wait) });
  if (!found.token.usedAt || Date.parse(now) - Date.parse(found.token.usedAt) > 60_000) {
    await services.apiTokens.touch(found.token.id, now);
  }
  return { person: found.person, tokenId: found.token.id };
}

function queryOf(request: Request): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (Object.hasOwn(given, name))
      throw new Problem(400, `${name} is given twice.`, {
        errors: [{ pointer: `/${name}`, message: "is given twice" }],
      });
    given[name] = value;
  }
  return given;
}

function bodyOf(operation: Operation, text: string): unknown {
  if (text.trim() === "" && operation.bodyOptional) return {};
  return parseJson(text);
}

function respond({ status, body, type }: Answer): Response {
  const text = type ? String(body) : JSON.stringify(body);
  return new Response(text, {
    status,
    headers: { "content-type": type ?? "application/json", "cache-control": "no-store" },
  });
}
