import { Problem, problemResponse } from "#app/http/api/problem.server.ts";

/** Whatever the API does not know. */
export function loader() {
  return problemResponse(new Problem(404, "There is no such call."));
}

export const action = loader;
