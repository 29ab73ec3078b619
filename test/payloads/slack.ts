import type { PayloadFixture } from "./fixture.ts";

const message = {
  type: "message",
  user: "U1",
  ts: "1795136645.000100",
  text: "500s on <https://shop.example.com|checkout> &amp; cart",
};

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "a message out of a channel's day",
    value: message,
    at: ["2026-11-20T01:04:05.000Z"],
    text: ["500s on checkout"],
  },
  {
    name: "an answer in a thread",
    value: { ...message, ts: "1795136705.000200", thread_ts: message.ts, text: "on it" },
    at: ["2026-11-20T01:05:05.000Z"],
    text: ["on it"],
  },
];
