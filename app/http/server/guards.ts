import type { IncomingMessage, ServerResponse } from "node:http";
import type { Environment } from "#app/environment.ts";
import { isApi, refuse } from "./answer.ts";

/** Answers and returns true to stop; returns false to let the request through. */
export type Guard = (request: IncomingMessage, response: ServerResponse) => boolean;

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Every guard before the framework, in the order they are asked. */
export function guards(environment: Environment): readonly Guard[] {
  return [
    knownHost(environment),
    knownMethod,
    saneUrl,
    noDataParameter,
    noFrameworkData,
    sameOrigin(environment),
  ];
}

/** Only hosts we answer for, with their port or none: nothing is ever made from a stranger's Host header. */
function knownHost({ origins }: Environment): Guard {
  const hosts = new Set(
    origins.flatMap((origin) => {
      const { host, hostname } = new URL(origin);
      return [host, hostname];
    }),
  );
  return (request, response) => {
    const host = (request.headers.host ?? "").toLowerCase();
    if (hosts.has(host) || hosts.has(host.replace(/:(80|443)$/, ""))) return false;
    refuse(request, response, 421, "This server does not answer for that host.");
    return true;
  };
}

function knownMethod(request: IncomingMessage, response: ServerResponse): boolean {
  if (METHODS.includes(request.method ?? "")) return false;
  refuse(request, response, 405, "This method is not known here.", { allow: METHODS.join(", ") });
  return true;
}

function saneUrl(request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? "";
  if (
    url.startsWith("/") &&
    !url.startsWith("//") &&
    url.length <= 8192 &&
    !url.includes("\\") &&
    decodes(url)
  )
    return false;
  refuse(request, response, 400, "The address cannot be read.");
  return true;
}

function decodes(url: string): boolean {
  try {
    const path = decodeURIComponent(url.split("?")[0] ?? "");
    return !path.includes("\u0000") && !path.split("/").includes("..");
  } catch {
    return false;
  }
}

/** `?_data=` runs an action without the framework's own origin check (Remix 2.17.5); `%5Fdata` is the same name. */
function noDataParameter(request: IncomingMessage, response: ServerResponse): boolean {
  const query = (request.url ?? "").split("?").slice(1).join("?");
  if (!new URLSearchParams(query).has("_data")) return false;
  refuse(request, response, 400, "This parameter is not allowed.");
  return true;
}

/** The API answers JSON: the framework's own way of sending a loader's data is no address of it. */
function noFrameworkData(request: IncomingMessage, response: ServerResponse): boolean {
  const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "");
  if (!isApi(request) || !path.endsWith(".data")) return false;
  refuse(request, response, 404, "There is no such call.");
  return true;
}

/**
 * What changes something must come from our own pages: browsers say where a form was sent from. The API takes no
 * cookies, so it needs no origin.
 */
function sameOrigin({ origins }: Environment): Guard {
  const own = new Set(origins);
  return (request, response) => {
    if (["GET", "HEAD", "OPTIONS"].includes(request.method ?? "") || isApi(request)) return false;
    const origin = request.headers.origin;
    const site = request.headers["sec-fetch-site"];
    const siteFits = site === undefined || site === "same-origin" || site === "none";
    const fits =
      origin !== undefined ? own.has(origin) && siteFits : site === "same-origin" || site === "none";
    if (fits) return false;
    refuse(request, response, 403, "This request did not come from a page of this site.");
    return true;
  };
}
