import { forgetSampleSignIn, keepSampleSignIn, readSampleSignIn } from "./adapters/sample-sign-in.server.ts";
import type { Services } from "./services.server.ts";
import { sampleEmail, seedSample } from "./usecases/sample/seed-sample.ts";

/**
 * `npm start -- --sample`: fills an empty database with the sample organisation, and says how to sign in, now and at
 * every later start. A database with documents of its own stays as it is.
 */
export async function fillWithSample(services: Services): Promise<string> {
  const { dataDir, appUrl } = services.environment;
  const email = sampleEmail("aiko");
  const known = readSampleSignIn(dataDir);
  const signIn = known ?? keepSampleSignIn(dataDir, email);
  const filled = await seedSample(services, { password: signIn.password });
  if (!filled && !known) {
    forgetSampleSignIn(dataDir);
    return "There are documents already: the sample organisation was left out.";
  }
  return `Sign in at ${appUrl} as ${signIn.email} with the password ${signIn.password}`;
}
