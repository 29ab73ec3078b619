import { changePostmortem, readPostmortem } from "#app/http/api/postmortems.server.ts";
import { serve } from "#app/http/api/serve.server.ts";

const api = serve(readPostmortem, changePostmortem);

export const loader = api.loader;
export const action = api.action;
