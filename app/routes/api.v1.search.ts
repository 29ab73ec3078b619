import { search } from "#app/http/api/search.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

export const { loader, action } = serve(search);
