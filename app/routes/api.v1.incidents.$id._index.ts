import { changeIncident, readIncident } from "#app/http/api/incidents.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

const api = serve(readIncident, changeIncident);

export const loader = api.loader;
export const action = api.action;
