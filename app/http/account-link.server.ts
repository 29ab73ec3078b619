import { data } from "@remix-run/node";
import type { AccountLink } from "#app/domain/account/repository.ts";
import type { Services } from "#app/services.server.ts";
import { findLink } from "#app/usecases/account/find-link.ts";
import { countWrongLink, linkWait } from "./rate-limit.server.ts";

interface Asked {
  readonly params: { readonly token?: string | undefined };
  readonly context: { readonly services: Services; readonly clientAddress: string };
}

/** What the page of a link shows. Every link that opens nothing is answered alike; wrong ones are counted. */
export async function openLink({ params, context }: Asked, purpose: AccountLink["purpose"]) {
  const { services, clientAddress } = context;
  const wait = await linkWait(clientAddress);
  if (wait > 0) return data(closed(Math.ceil(wait / 60)), { status: 429 });
  const link = await findLink(services, { token: params.token ?? "", purpose });
  if (!link) {
    await countWrongLink(clientAddress);
    return data(closed(0), { status: 404 });
  }
  const { timeZone } = await services.settings.read();
  return data({ open: true, wait: 0, email: link.email, name: link.name, timeZone });
}

function closed(wait: number) {
  return { open: false, wait, email: "", name: "", timeZone: "UTC" };
}
