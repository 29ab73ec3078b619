import { createAction, listActions, patchAction } from "./actions.server.ts";
import { addEvents, changeIncident, createIncident, readIncident } from "./incidents.server.ts";
import { lint } from "./lint.server.ts";
import type { Operation } from "./operation.server.ts";
import { changePostmortem, listPostmortems, publish, readPostmortem } from "./postmortems.server.ts";
import { search } from "./search.server.ts";

/** Every call of the API, in the order its description lists them. */
export const OPERATIONS: readonly Operation[] = [
  createIncident,
  readIncident,
  changeIncident,
  addEvents,
  listPostmortems,
  readPostmortem,
  changePostmortem,
  publish,
  createAction,
  patchAction,
  listActions,
  search,
  lint,
];
