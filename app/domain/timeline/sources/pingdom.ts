import { headed, written } from "./alert-edges.ts";
import { eventKey, fingerprint } from "./event-key.ts";
import { firstWhen } from "./instant.ts";
import { firstScalar, scalar, text } from "./members.ts";
import type { Source } from "./source.ts";
import { toldEvent } from "./told-event.ts";

/**
 * Pingdom's checks changing state. A message knows its own edge only, so that all outages of a check share one span:
 * its edges belong together in time's order.
 */
export const pingdom: Source = {
  name: "pingdom",

  recognises: (value) =>
    "check_id" in value &&
    ["current_state", "state_changed_timestamp", "previous_state"].some((each) => each in value),

  read: (value) => {
    const state = text(value, "current_state") ?? "";
    const id = firstScalar(value, "check_id") ?? fingerprint(text(value, "check_name"));
    const when = firstWhen([value.state_changed_timestamp, value.state_changed_utc_time]);
    const over = /^(?:up|success|ok)/i.test(state);
    const lasting = over || /^(?:down|fail|unconfirmed)/i.test(state);
    return [
      toldEvent({
        key: eventKey("pingdom", id, state, written(when)),
        when,
        kind: over ? "recovery" : lasting ? "detection" : "communication",
        text: headed(state, text(value, "check_name") ?? `check ${id}`, [
          over ? null : text(value, "description"),
          over ? null : text(value, "long_description"),
          [
            text(value, "check_type"),
            text(value, "check_params", "full_url") ?? text(value, "check_params", "hostname"),
            scalar(value, "importance_level"),
          ]
            .filter((each) => each !== null)
            .join(", "),
        ]),
        span: lasting ? { key: eventKey("pingdom", id), edge: over ? "end" : "start" } : null,
      }),
    ];
  },
};
