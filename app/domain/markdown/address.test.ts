import { expect, test } from "vitest";
import { type AddressKind, addressKind, isPictureAddress } from "./address.ts";

test.each<[AddressKind, readonly string[]]>([
  ["web", ["https://a.example", "HTTP://a.example/x?y#z"]],
  ["mail", ["mailto:a@b.example"]],
  ["app", ["/", "/articles/1?q=a#b", "/attachments/x"]],
  ["fragment", ["#", "#影響"]],
  ["relative", ["", "runbook.md", "../a/b.md", "?q=1", "a/b:c"]],
  ["unsafe", ["//evil.example", "/\\evil.example", "\\evil", "/\t/evil.example", " /x", "/x\n", "/\u007f/x"]],
  [
    "unsafe",
    ["javascript:x", "JAVASCRIPT:x", "data:,x", "blob:x", "about:blank", "filesystem:x", "file:///x"],
  ],
  ["unsafe", ["vbscript:x", "http:", "https:///x", "http:evil.example", "mailto:", "ftp://a/b", "x-y:z"]],
])("%s: %j", (kind, addresses) => {
  for (const address of addresses) expect([address, addressKind(address)]).toEqual([address, kind]);
});

test("a picture comes from this app or not at all", () => {
  expect(isPictureAddress("/attachments/ab12")).toBe(true);
  for (const address of ["https://a.example/p.png", "//a.example/p.png", "p.png", "data:image/png;base64,x"])
    expect(isPictureAddress(address)).toBe(false);
});
