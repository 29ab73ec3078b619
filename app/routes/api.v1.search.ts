import { search } from "#app/http/api/search.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

const api = serve(search);

export const loader = api.loader;
export const action = api.action;
