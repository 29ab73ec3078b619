import type { PayloadFixture } from "./fixture.ts";

const at = "2026-11-20T01:04:05.000Z";
const standard = {
  id: "5485379890863845239",
  title: "[P1] [Triggered on {host:web-3}] Checkout is slow",
  body: "%%%\n@webhook-relay\n\np99 above 3 s\n\n- - -\n\n[[Monitor Status](https://app.datadoghq.com/monitors#1?)]\n%%%",
  date: "1795136645000",
  last_updated: "1795136645000",
  event_type: "query_alert_monitor",
  org: { id: "1", name: "acme" },
};

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "the template Datadog proposes",
    kinds: ["detection"],
    value: standard,
    at: [at],
    text: ["[P1] [Triggered on {host:web-3}] Checkout is slow\np99 above 3 s\n[Monitor Status]"],
  },
  {
    name: "the same over",
    kinds: ["recovery"],
    value: { ...standard, id: "9", title: "[P1] [Recovered on {host:web-3}] Checkout is slow" },
    at: [at],
  },
  {
    name: "the same with a transition",
    value: { ...standard, title: "Checkout is slow", transition: "Warn", alert_priority: "P2" },
    at: [at],
    text: ["[Warn] Checkout is slow"],
  },
  {
    name: "flat, after the variables' names",
    value: {
      alert_id: "1234",
      alert_title: "Checkout is slow",
      alert_transition: "Triggered",
      alert_type: "error",
      alert_cycle_key: "c9",
      aggreg_key: "a9",
      hostname: "web-3",
      text_only_msg: "p99 above 3 s",
      link: "https://app.datadoghq.com/event/event?id=1",
      date_posix: 1795136645,
      tags: "env:prod,service:checkout",
    },
    at: [at],
    text: ["[Triggered] Checkout is slow\np99 above 3 s\nweb-3, env:prod,service:checkout"],
  },
  {
    name: "nested below alert",
    kinds: ["recovery"],
    value: {
      ...standard,
      aggreg_key: "a9",
      alert: {
        cycle_key: "c9",
        id: "1234",
        status: "alert",
        transition: "Recovered",
        title: "Checkout is slow",
      },
      username: "Sato Yuki",
    },
    at: [at],
  },
  {
    name: "in capitals below metadata",
    value: {
      body: "p99 above 3 s",
      title: "Checkout is slow",
      date: "1795136645000",
      id: "7",
      metadata: { ALERT_TRANSITION: "No Data", ALERT_CYCLE_KEY: "c9", AGGREG_KEY: "a9" },
    },
    at: [at],
    text: ["[No Data] Checkout is slow"],
  },
  {
    name: "in camel case, without a time",
    value: {
      eventType: "incident",
      action: "created",
      title: "Checkout is slow",
      description: "",
      data: {
        monitorId: "1",
        alertTransition: "Re-Triggered",
        alertQuery: "avg(last_5m):p99 > 3",
        eventUrl: "https://app.datadoghq.eu/event/1",
      },
    },
    at: [null],
    text: ["[Re-Triggered] Checkout is slow"],
  },
  {
    name: "only a title and where it is told",
    value: {
      title: "Checkout is slow",
      text: "p99",
      link: "https://us5.datadoghq.com/monitors/1",
      timestamp: "2026-11-20T01:04:05Z",
    },
    at: [at],
  },
  {
    name: "events of the API, version 1",
    kinds: ["change", "detection"],
    value: {
      events: [
        {
          id: 603,
          date_happened: 1795136645,
          title: "Deployed checkout 4.2",
          text: "by the pipeline",
          alert_type: "info",
          url: "/event/event?id=603",
          tags: ["env:prod"],
          host: "ci",
        },
        {
          id: 604,
          date_happened: 1795136645,
          title: "[Triggered] Checkout is slow",
          text: "",
          alert_type: "error",
        },
      ],
    },
    at: [at, at],
    text: ["[info] Deployed checkout 4.2\nby the pipeline\nci, env:prod", "[Triggered] Checkout is slow"],
  },
  {
    name: "one event of the API, version 1",
    value: { event: { id: 603, date_happened: 1795136645, title: "Deployed", text: "" } },
    at: [at],
  },
  {
    name: "events of the API, version 2",
    value: {
      data: [
        {
          id: "AQAAA",
          type: "event",
          attributes: {
            attributes: {
              title: "Checkout is slow",
              timestamp: 1795136645000,
              status: "error",
              monitor: { transition: { trans_name: "Triggered" } },
            },
            message: "p99 above 3 s",
            tags: ["env:prod"],
            timestamp: "2026-11-20T01:04:05Z",
          },
        },
      ],
      meta: {},
    },
    at: [at],
    text: ["[error] Checkout is slow\np99 above 3 s\nenv:prod"],
  },
];
