import type { z } from "zod";
import { duplicateMember } from "#app/domain/timeline/files/duplicate-member.ts";
import { Problem } from "./problem.server.ts";

/** The text of a JSON body; 415 for another type, nothing for an empty one. */
export async function readBody(request: Request): Promise<string> {
  const body = await readText(request);
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (body !== "" && type !== "application/json" && !type.endsWith("+json")) {
    throw new Problem(415, "Send application/json.");
  }
  return body;
}

async function readText(request: Request): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError && /encoded data|decode/i.test(error.message)) {
      throw new Problem(400, "The body is no UTF-8.", { errors: [{ pointer: "", message: "is no UTF-8" }] });
    }
    throw new Problem(413, "The request is too large.");
  }
}

/** An object that gives a member twice is refused: of the two, nobody can tell which is meant. */
export function parseJson(body: string): unknown {
  const value = parsed(body);
  const doubled = duplicateMember(body);
  if (doubled === null) return value;
  const message = `gives ${JSON.stringify(doubled.slice(0, 60))} twice`;
  throw new Problem(400, "A member is given twice.", { errors: [{ pointer: "", message }] });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem(400, "The body is no JSON.", { errors: [{ pointer: "", message: "is no JSON" }] });
  }
}

/** 400 with a JSON pointer for each thing that does not fit; unknown members do not fit. */
export function checked<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [null];
    return keys.map((key) => ({
      pointer: pointer(key === null ? issue.path : [...issue.path, key]),
      message: key === null ? issue.message : "is not known here",
    }));
  });
  throw new Problem(400, "The request does not fit.", { errors });
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
