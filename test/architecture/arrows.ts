import type { Import, Source } from "./source.ts";

/**
 * The arrows of the house (README, "The house"). A layer may import itself, the layers named in `from`, and the
 * packages named in `packages`; `node` says whether it may touch node's own modules.
 *
 *   routes, cli ──▶ http ──▶ services.server ──▶ db/index.server ──▶ drizzle-orm, better-sqlite3
 *        │  └──▶ components ──▶ i18n     └──▶ adapters                   │ implements
 *        └──▶ usecases ────────────────────────────────────────▶  domain ◀┘
 */
interface Layer {
  readonly files: RegExp;
  readonly from: readonly RegExp[];
  /** Layers whose types it may name: they are gone once it runs. */
  readonly typesFrom?: readonly RegExp[];
  readonly packages: readonly string[];
  readonly node: boolean;
}

const FRAMEWORK = ["@remix-run/node", "@remix-run/react"];
const DOMAIN = /^app\/domain\//;
const USECASES = /^app\/usecases\//;
const HTTP = /^app\/http\//;
const COMPONENTS = /^app\/components\//;
const I18N = /^app\/i18n\//;
const ADAPTERS = /^app\/adapters\//;
const SERVICES = /^app\/services\.server\.ts$/;
const ENVIRONMENT = /^app\/environment\.ts$/;

const LAYERS: readonly Layer[] = [
  {
    files: DOMAIN,
    from: [],
    packages: ["date-fns", "@date-fns/tz", "minisearch", "markdown-it", "node-diff3", "diff"],
    node: false,
  },
  { files: USECASES, from: [DOMAIN], packages: [], node: false },
  { files: I18N, from: [DOMAIN], packages: ["i18next"], node: false },
  { files: COMPONENTS, from: [DOMAIN, I18N], packages: ["react"], node: false },
  { files: /^app\/enhance\//, from: [DOMAIN], packages: [], node: false },
  { files: /^app\/entry\.client\.ts$/, from: [/^app\/enhance\//], packages: [], node: false },
  {
    files: ADAPTERS,
    from: [DOMAIN],
    typesFrom: [USECASES],
    packages: [
      "@node-rs/argon2",
      "yaml",
      "file-type",
      "encoding-japanese",
      "fflate",
      "csv-parse",
      "sax",
      "zod",
    ],
    node: true,
  },
  { files: /^db\//, from: [DOMAIN], packages: ["drizzle-orm", "better-sqlite3"], node: true },
  { files: ENVIRONMENT, from: [], packages: ["zod", "proxy-addr"], node: true },
  {
    files: SERVICES,
    from: [DOMAIN, USECASES, ADAPTERS, ENVIRONMENT, /^db\/(index|engine\/\w+)\.server\.ts$/],
    packages: [],
    node: true,
  },
  {
    files: HTTP,
    from: [DOMAIN, USECASES, I18N, ADAPTERS, SERVICES, ENVIRONMENT],
    packages: [
      ...FRAMEWORK,
      "zod",
      "busboy",
      "negotiator",
      "pino",
      "proxy-addr",
      "rate-limiter-flexible",
      "sirv",
    ],
    node: true,
  },
  {
    files: /^app\/routes\//,
    from: [DOMAIN, USECASES, I18N, COMPONENTS, HTTP],
    typesFrom: [SERVICES],
    packages: [...FRAMEWORK, "react", "zod"],
    node: false,
  },
  {
    files: /^app\/(root|entry\.server)\.tsx$/,
    from: [DOMAIN, I18N, COMPONENTS, HTTP, /^app\/styles\//],
    packages: [...FRAMEWORK, "react", "react-dom"],
    node: true,
  },
  {
    files: /^app\/(serve|upkeep|sample\.server)\.ts$/,
    from: [DOMAIN, USECASES, HTTP, ADAPTERS, SERVICES, ENVIRONMENT],
    packages: ["pino", "vite"],
    node: true,
  },
  {
    files: /^cli\//,
    from: [DOMAIN, USECASES, I18N, HTTP, ADAPTERS, SERVICES, ENVIRONMENT],
    packages: [],
    node: true,
  },
];

/** What trespasses, as `file → import`; a file of no layer trespasses by being there. */
export function trespasses(source: Source): readonly string[] {
  const layer = LAYERS.find(({ files }) => files.test(source.path));
  if (!layer) return [`${source.path} belongs to no layer`];
  return source.imports.filter((each) => !mayImport(layer, each)).map(({ to }) => `${source.path} → ${to}`);
}

function mayImport(layer: Layer, { to, ours, typeOnly }: Import): boolean {
  const from = [layer.files, ...layer.from, ...(typeOnly ? (layer.typesFrom ?? []) : [])];
  if (ours) return from.some((files) => files.test(to));
  if (to.startsWith("node:")) return layer.node;
  return layer.packages.some((name) => to === name || to.startsWith(`${name}/`));
}
