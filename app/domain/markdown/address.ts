/** Where an address leads. `relative` and `unsafe` are never made into a link. */
export type AddressKind = "web" | "mail" | "app" | "fragment" | "relative" | "unsafe";

/**
 * Sorts an address by an allow-list: http(s) with a host, mailto, a path of this app (`/…`), a place on the page
 * (`#…`). `//host` and `/\host` leave the app although they look like paths, so they are unsafe, as is every other
 * scheme (`javascript:` `data:` `blob:` `file:` …) and anything with a blank or control character inside.
 */
export function addressKind(address: string): AddressKind {
  if (hasControlOrBackslash(address)) return "unsafe";
  if (/^https?:\/\/[^/?#]/i.test(address)) return "web";
  if (/^mailto:./i.test(address)) return "mail";
  if (address.startsWith("#")) return "fragment";
  if (address.startsWith("//") || /^[a-z][a-z0-9+.-]*:/i.test(address)) return "unsafe";
  return address.startsWith("/") ? "app" : "relative";
}

/** Pictures come from this app only: a remote one would tell its host who reads which postmortem, and when. */
export function isPictureAddress(address: string): boolean {
  return addressKind(address) === "app";
}

function hasControlOrBackslash(address: string): boolean {
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code <= 0x20 || code === 0x7f || code === 0x5c) return true;
  }
  return false;
}
