import { notFound } from "#app/http/answer.server.ts";

/** Every other address: as a route it is answered in the reader's language and frame. */
export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function Nothing() {
  return null;
}
