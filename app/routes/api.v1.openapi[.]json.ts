import type { LoaderFunctionArgs } from "@remix-run/node";
import { openApi } from "#app/http/api/openapi.server.ts";
import { Problem, problemResponse } from "#app/http/api/problem.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  if (request.method === "OPTIONS") return action();
  const body = JSON.stringify(openApi(context.services.environment.appUrl));
  return new Response(body, {
    headers: { "content-type": "application/json", "cache-control": "public, max-age=300" },
  });
}

export function action() {
  return problemResponse(new Problem(405, "This method is not known here.", {}, { allow: "GET, HEAD" }));
}
