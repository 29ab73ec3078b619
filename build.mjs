// Bundles the programs node runs and compresses what browsers fetch; `remix vite:build` has run before.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const entries = {
  serve: "app/serve.ts",
  cli: "cli/main.ts",
  bench: "test/bench/main.ts",
  "eval-coach": "test/coach/eval.ts",
  "train-coach": "test/coach/train.ts",
};

await build({
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  outdir: "build/node",
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20",
  format: "esm",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "warning",
  plugins: [{ name: "packages", setup: leavePackagesOut }],
});

for (const file of filesBelow("build/client")) {
  if (!/\.(js|css|svg|txt|json|webmanifest)$/.test(file)) continue;
  const bytes = readFileSync(file);
  if (bytes.length < 600) continue;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
}

/** Names that begin with a letter or @ are installed packages; `#app/…` and `./…` are ours. */
function leavePackagesOut({ onResolve }) {
  onResolve({ filter: /^(@|[a-z])/i }, ({ path, kind }) =>
    kind === "entry-point" ? undefined : { path, external: true },
  );
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
