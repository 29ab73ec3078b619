import type { PayloadFixture } from "./fixture.ts";

const down = {
  version: 1,
  check_id: 803318,
  check_name: "Shop",
  check_type: "HTTP",
  check_params: {
    hostname: "shop.example.com",
    full_url: "https://shop.example.com/",
    port: 443,
    encryption: true,
  },
  tags: [],
  previous_state: "UP",
  current_state: "DOWN",
  importance_level: "HIGH",
  state_changed_timestamp: 1795136645,
  state_changed_utc_time: "2026-11-20T01:04:05",
  description: "HTTP Error 503",
  long_description: "HTTP Server Error 503 Service Unavailable",
  first_probe: { ip: "192.0.2.1", ipv6: "", location: "Tokyo, Japan" },
};
const { state_changed_timestamp: _epoch, ...utcOnly } = down;
const at = "2026-11-20T01:04:05.000Z";

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "HTTP goes down",
    kinds: ["detection"],
    value: down,
    at: [at],
    text: [
      "[DOWN] Shop\nHTTP Error 503\nHTTP Server Error 503 Service Unavailable\nHTTP, https://shop.example.com/, HIGH",
    ],
  },
  {
    name: "HTTP comes up",
    kinds: ["recovery"],
    value: { ...down, previous_state: "DOWN", current_state: "UP" },
    at: [at],
    text: ["[UP] Shop"],
  },
  {
    name: "DNS, its time in UTC without saying so",
    value: {
      ...utcOnly,
      check_type: "DNS",
      check_params: { hostname: "shop.example.com", nameserver: "ns1.example.com", expected_ip: "192.0.2.7" },
    },
    at: [at],
  },
  {
    name: "a transaction fails",
    value: {
      ...down,
      check_type: "TRANSACTION",
      previous_state: "SUCCESS",
      current_state: "FAILING",
      check_params: {},
    },
    at: [at],
  },
  {
    name: "a transaction works again",
    kinds: ["recovery"],
    value: { ...down, check_type: "TRANSACTION", previous_state: "FAILING", current_state: "SUCCESS" },
    at: [at],
  },
  {
    name: "a check is paused, nobody says when",
    value: { check_id: 1, check_name: "Shop", current_state: "PAUSED", previous_state: "UP" },
    at: [null],
  },
];
