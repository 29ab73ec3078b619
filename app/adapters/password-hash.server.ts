import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's parameters (19 MiB, two passes, one lane); the hash carries them along. */
const OPTIONS = { memoryCost: 19456, timeCost: 2, parallelism: 1 } as const;

export interface PasswordHash {
  make(password: string): Promise<string>;
  /** Takes as long for nobody's hash as for a real one. */
  check(hash: string | null, password: string): Promise<boolean>;
}

export function argon2id(): PasswordHash {
  const nobody = hash("nobody has this password", OPTIONS);
  return {
    make: (password) => hash(password.normalize("NFKC"), OPTIONS),
    async check(stored, password) {
      const matches = await verify(stored ?? (await nobody), password.normalize("NFKC")).catch(() => false);
      return stored !== null && matches;
    },
  };
}
