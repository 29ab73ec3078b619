import { lint } from "#app/http/api/lint.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

const api = serve(lint);

export const loader = api.loader;
export const action = api.action;
