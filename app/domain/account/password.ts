/** Twelve characters or more, counted as a person counts them; at most 1,024; not a common one. No rules of composition (ASVS 5.0, 6.2). */
const MINIMUM_PASSWORD_LENGTH = 12;
const MAXIMUM_PASSWORD_LENGTH = 1024;

export type PasswordProblem = "too-short" | "too-long" | "common" | "own-name";

export function passwordProblem(
  password: string,
  about: { readonly email: string; readonly isCommon: (password: string) => boolean },
): PasswordProblem | null {
  const length = [...password].length;
  if (length < MINIMUM_PASSWORD_LENGTH) return "too-short";
  if (length > MAXIMUM_PASSWORD_LENGTH) return "too-long";
  const plain = password.normalize("NFKC").toLowerCase();
  if (about.isCommon(plain)) return "common";
  if (plain === about.email.toLowerCase()) return "own-name";
  return null;
}
