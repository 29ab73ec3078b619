import { expect, it } from "vitest";
import { contentDisposition } from "./content-disposition.ts";

it.each([
  ["graph.png", `inline; filename="graph.png"; filename*=UTF-8''graph.png`],
  ["障害.png", `inline; filename="__.png"; filename*=UTF-8''%E9%9A%9C%E5%AE%B3.png`],
  ['a"b\r\nx: y.png', `inline; filename="a_b__x: y.png"; filename*=UTF-8''a%22b%0D%0Ax%3A%20y.png`],
  ["it's (1)*.png", `inline; filename="it's (1)*.png"; filename*=UTF-8''it%27s%20%281%29%2A.png`],
])("the name %j is written so that every browser reads it", (name, header) =>
  expect(contentDisposition("inline", name)).toBe(header));
