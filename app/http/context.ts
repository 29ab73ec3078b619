import type { Services } from "#app/services.server.ts";

/** What every loader and action is given beside its request. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    readonly services: Services;
    readonly requestId: string;
    readonly clientAddress: string;
  }
}
