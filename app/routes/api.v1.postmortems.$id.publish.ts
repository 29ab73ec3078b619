import { publish } from "#app/http/api/postmortems.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

export const { loader, action } = serve(publish);
