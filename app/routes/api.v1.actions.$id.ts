import { patchAction } from "#app/http/api/actions.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

export const { loader, action } = serve(patchAction);
