import { FIXTURES as CLOUDTRAIL } from "./aws-cloudtrail.ts";
import type { PayloadFixture } from "./fixture.ts";
import { FIXTURES as KUBERNETES } from "./k8s-events.ts";

const envelope = {
  specversion: "1.0",
  type: "com.example.disk.failed",
  source: "/hosts/db-1",
  id: "A-1",
  time: "2026-11-20T01:05:00.5Z",
  subject: "sda",
};
const json = { datacontenttype: "application/json" };
const trail = CLOUDTRAIL[0]?.value;
const scheduled = KUBERNETES[1]?.value;

export const FIXTURES: readonly PayloadFixture[] = [
  {
    name: "1.0 about anything",
    value: { ...envelope, ...json, data: { message: "I/O error" } },
    at: ["2026-11-20T01:05:00.500Z"],
    text: ["com.example.disk.failed: sda\nI/O error\nfrom /hosts/db-1"],
  },
  {
    name: "data that is a text",
    value: { ...envelope, datacontenttype: "text/plain", data: "disk gone" },
    at: ["2026-11-20T01:05:00.500Z"],
    text: ["disk gone"],
  },
  { name: "without a time", value: { ...envelope, time: undefined, data: null }, at: [null] },
  { name: "0.3", value: { ...envelope, specversion: "0.3" }, at: ["2026-11-20T01:05:00.500Z"] },
  {
    name: "0.1",
    value: {
      cloudEventsVersion: "0.1",
      eventType: "t",
      eventID: "1",
      source: "/s",
      eventTime: "2026-11-20T01:05:00Z",
    },
    at: ["2026-11-20T01:05:00.000Z"],
  },
  {
    name: "around a record of CloudTrail",
    value: { ...envelope, ...json, data: trail },
    at: ["2026-11-20T01:02:03.000Z"],
    text: ["mei: RevokeSecurityGroupIngress"],
  },
  {
    name: "around a text of JSON",
    value: { ...envelope, ...json, data: JSON.stringify(trail) },
    at: ["2026-11-20T01:02:03.000Z"],
  },
  {
    name: "around base64",
    value: { ...envelope, data_base64: btoa(JSON.stringify(trail)) },
    at: ["2026-11-20T01:02:03.000Z"],
  },
  {
    name: "around an event of Kubernetes that gives no time",
    value: { ...envelope, data: { ...scheduled, eventTime: null } },
    at: ["2026-11-20T01:05:00.500Z"],
    text: ["Scheduled"],
  },
  {
    name: "CDEvents, which have a context of their own",
    value: {
      specversion: "0.6.0-draft",
      id: "2710",
      source: "/deployer",
      type: "dev.cdevents.service.deployed.0.3.0",
      timestamp: "2026-11-20T01:04:05.315384Z",
    },
    at: ["2026-11-20T01:04:05.315Z"],
  },
];
