import type { ServerResponse } from "node:http";
import type { Environment } from "#app/environment.ts";

/**
 * Sent with everything. No page has inline script or style, so the policy needs no nonce and bodies can be cached
 * (docs/decisions/0003-no-inline-script.md).
 */
export function securityHeaders({ secure }: Environment): (response: ServerResponse) => void {
  const headers: readonly (readonly [string, string])[] = [
    ["content-security-policy", POLICY],
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["referrer-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["cache-control", "no-store"],
    ...(secure ? ([["strict-transport-security", "max-age=31536000; includeSubDomains"]] as const) : []),
  ];
  return (response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
