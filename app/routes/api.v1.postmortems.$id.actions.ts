import { createAction } from "#app/http/api/actions.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

const api = serve(createAction);

export const loader = api.loader;
export const action = api.action;
