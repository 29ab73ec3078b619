import { expect, it } from "vitest";
import { isTwoFaced, pictureMarkdown, pictureName } from "./picture.ts";

const bytesOf = (latin1: string) => Uint8Array.from(latin1, (character) => character.charCodeAt(0));

it.each([
  "GIF89a/*<script>alert(1)</script>",
  "\u0089PNG\r\n<HTML><body>",
  "xx<?php system('x')",
  "\u00ff\u00d8%PDF-1.7",
  "\u0089PNG...PK\u0005\u0006zip",
  "x<svg onload=x>",
])("%j has a second face", (text) => expect(isTwoFaced(bytesOf(text))).toBe(true));

it("a picture's own descriptions are no second face", () => {
  const described = bytesOf('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF></rdf:RDF></x:xmpmeta>');
  expect(isTwoFaced(described)).toBe(false);
});

it.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\pictures\\graph.png", "graph.png"],
  ["\u202Egnp.exe", "gnp.exe"],
  ["", "picture"],
  ["障害.png", "障害.png"],
])("%j is kept as %s", (given, kept) => expect(pictureName(given)).toBe(kept));

it("a name cannot break out of its Markdown", () => {
  expect(pictureMarkdown({ id: "abc", name: "x](javascript:alert(1)) ![y" })).toBe(
    "![x  javascript:alert 1     y](/attachments/abc)",
  );
});
