import { createIncident } from "#app/http/api/incidents.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

export const { loader, action } = serve(createIncident);
