import { vitePlugin as remix } from "@remix-run/dev";
import type {} from "@remix-run/node";
import { defineConfig } from "vitest/config";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const testing = process.env.VITEST !== undefined;

export default defineConfig({
  cacheDir: ".cache/vite",
  plugins: testing
    ? []
    : [
        remix({
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: true,
            v3_relativeSplatPath: true,
            v3_routeConfig: false,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
      ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,db,cli}/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/http/**", "test/cli/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "http",
          include: ["test/{http,cli}/**/*.test.ts"],
          globalSetup: "test/build-once.ts",
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
