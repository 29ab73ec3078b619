import { listPostmortems } from "#app/http/api/postmortems.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

const api = serve(listPostmortems);

export const loader = api.loader;
export const action = api.action;
