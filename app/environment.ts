import { isAbsolute, join, resolve } from "node:path";
import proxyAddress from "proxy-addr";
import { z } from "zod";

/** The environment, read once at start (PRODUCT.md, the contract). Paths are absolute. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Origin under which links are made; no trailing slash. */
  readonly appUrl: string;
  /** Origins a request may name: only `appUrl` when it was given, else also localhost, 127.0.0.1 and [::1]. */
  readonly origins: readonly string[];
  readonly secure: boolean;
  readonly dataDir: string;
  readonly databaseFile: string;
  /** As given; where unset, the server makes one and keeps it in the data folder. */
  readonly sessionSecret: string | null;
  readonly templatesDir: string | null;
  readonly coachDir: string | null;
  readonly smtpUrl: string | null;
  readonly trustProxy: string | null;
}

const optional = z.string().nullable();

const Variables = z.object({
  PORT: z.coerce.number("must be a port number, 0 to 65535").int().min(0).max(65535),
  HOST: z.string().regex(/^[A-Za-z0-9.:_-]+$/, "must be a host name or an address, like 127.0.0.1"),
  APP_URL: optional.refine(isOrigin, "must be http://HOST or https://HOST, without a path"),
  DATA_DIR: z.string(),
  DATABASE_URL: optional.refine(
    (url) => url === null || !/^[a-z][a-z0-9+.-]+:/i.test(url) || url.startsWith("file:"),
    "must be a file, like file:./data/furikaeri.sqlite: only SQLite is supported",
  ),
  SESSION_SECRET: optional.refine(
    (secret) => secret === null || secret.length >= 32,
    "must be 32 characters or more",
  ),
  TEMPLATES_DIR: optional,
  COACH_DIR: optional,
  SMTP_URL: optional.refine(
    (url) => url === null || /^smtps?:\/\/\S+$/.test(url),
    "must be smtp://… or smtps://…",
  ),
  TRUST_PROXY: optional
    .transform((value) => (value === "off" || value === "0" ? null : value))
    .refine(namesProxies, "must be off, or addresses like loopback, 10.0.0.0/8"),
});

const DEFAULTS = { PORT: "3000", HOST: "127.0.0.1", DATA_DIR: "./data" };

/** Reads the variables; an empty one counts as unset. Answers one line per problem where something is wrong. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  workingFolder: string,
): { ok: true; environment: Environment } | { ok: false; problems: readonly string[] } {
  const given = Object.fromEntries(
    Object.keys(Variables.shape).map((name) => [
      name,
      variables[name]?.trim() || (DEFAULTS as Record<string, string>)[name] || null,
    ]),
  );
  const parsed = Variables.safeParse(given);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`),
    };
  }
  const it = parsed.data;
  const path = (value: string) => (isAbsolute(value) ? value : resolve(workingFolder, value));
  const dataDir = path(it.DATA_DIR);
  const local = (host: string) =>
    `http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${it.PORT}`;
  const appUrl = it.APP_URL ? new URL(it.APP_URL).origin : local(it.HOST);
  return {
    ok: true,
    environment: {
      port: it.PORT,
      host: it.HOST,
      appUrl,
      origins: it.APP_URL
        ? [appUrl]
        : [...new Set([appUrl, local("localhost"), local("127.0.0.1"), local("::1")])],
      secure: appUrl.startsWith("https:"),
      dataDir,
      databaseFile: it.DATABASE_URL
        ? path(it.DATABASE_URL.replace(/^file:(\/\/(?=\/))?/, ""))
        : join(dataDir, "furikaeri.sqlite"),
      sessionSecret: it.SESSION_SECRET,
      templatesDir: it.TEMPLATES_DIR && path(it.TEMPLATES_DIR),
      coachDir: it.COACH_DIR && path(it.COACH_DIR),
      smtpUrl: it.SMTP_URL,
      trustProxy: it.TRUST_PROXY,
    },
  };
}

function isOrigin(value: string | null): boolean {
  if (value === null) return true;
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    (url.protocol === "http:" || url.protocol === "https:") &&
    url.pathname === "/" &&
    !url.search &&
    !url.username
  );
}

function namesProxies(value: string | null): boolean {
  try {
    proxyAddress.compile(value?.split(",").map((each) => each.trim()) ?? []);
    return true;
  } catch {
    return false;
  }
}
