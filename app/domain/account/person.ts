export const ROLES = ["admin", "manager", "member", "viewer"] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ["en", "ja"] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Person {
  readonly id: string;
  /** Lower-cased; unique. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** null: as the browser asks. */
  readonly locale: Locale | null;
  /** IANA name; null: UTC is shown until the person chooses. */
  readonly timeZone: string | null;
  readonly theme: Theme;
  readonly disabledAt: string | null;
  readonly createdAt: string;
}

export function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}

/** Trimmed and lower-cased, or null where it cannot be an address. */
export function normaliseEmail(value: string): string | null {
  const email = value.trim().normalize("NFKC").toLowerCase();
  return /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+$/.test(email) && email.length <= 254 ? email : null;
}
