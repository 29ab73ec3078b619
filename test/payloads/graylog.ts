import type { PayloadFixture } from "./fixture.ts";

const at = "2026-11-20T01:04:05.749Z";
const event = {
  id: "01DZ61SATP0GHJ77GJKYWZVT46",
  event_definition_type: "aggregation-v1",
  event_definition_id: "5e27eff1",
  timestamp: at,
  timestamp_processing: "2026-11-20T01:05:00.000Z",
  timerange_start: null,
  timerange_end: null,
  streams: [],
  source_streams: ["1"],
  message: "checkout fails: count()=12.0",
  source: "graylog-1",
  key_tuple: [],
  key: "",
  priority: 2,
  alert: true,
  fields: { service: "checkout" },
};
const message = {
  id: "b7",
  index: "graylog_7",
  message: "ERROR: pool is full",
  source: "web-3",
  timestamp: "2026-11-20T01:03:49.284Z",
  stream_ids: [],
  fields: {},
};

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "an event with its backlog",
    value: {
      event_definition_id: "5e27eff1",
      event_definition_type: "aggregation-v1",
      event_definition_title: "checkout fails",
      event_definition_description: "see the runbook",
      job_definition_id: "j",
      job_trigger_id: "t",
      event,
      backlog: [message],
    },
    at: [at],
    text: [
      "[event] checkout fails\ncheckout fails: count()=12.0\nsee the runbook\nservice=checkout\nERROR: pool is full",
    ],
  },
  {
    name: "an event, only its backlog with a time",
    value: { event_definition_id: "5e27eff1", event_definition_title: "checkout fails", backlog: [message] },
    at: ["2026-11-20T01:03:49.284Z"],
  },
  {
    name: "a stream's alert",
    value: {
      check_result: {
        result_description: "Stream had 2 messages in the last 1 minutes",
        triggered_condition: {
          id: "5e7a",
          type: "MESSAGE_COUNT",
          created_at: "2026-11-01T09:44:10.552Z",
          title: "many errors",
        },
        triggered_at: at,
        triggered: true,
        matching_messages: [message],
      },
      stream: { id: "55f1", title: "checkout", created_at: "2026-11-01T09:42:53.833Z", rules: [] },
    },
    at: [at],
    text: [
      "[MESSAGE_COUNT] checkout\nStream had 2 messages in the last 1 minutes\nmany errors\nERROR: pool is full",
    ],
  },
];
