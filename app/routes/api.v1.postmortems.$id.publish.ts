import { publish } from "#app/http/api/postmortems.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

const api = serve(publish);

export const loader = api.loader;
export const action = api.action;
