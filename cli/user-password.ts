import { setPassword } from "#app/usecases/account/set-password.ts";
import { findPerson, readEmail, readPassword, refusalText } from "./account.ts";
import { type Command, Failure, readArguments, withServices } from "./command.ts";

export const userPassword: Command = {
  name: "user password",
  usage: "--email E --password-stdin",
  about: "Sets a password and ends all of that person's sessions.",
  async run(args, terminal) {
    const { values } = readArguments(args, {
      email: { type: "string" },
      "password-stdin": { type: "boolean" },
    });
    const email = readEmail(values.email);
    const password = await readPassword(values["password-stdin"], terminal);
    return withServices(terminal, async (services) => {
      const { id } = await findPerson(services, email);
      const set = await setPassword(services, { id, password });
      if (set.kind === "refused") throw new Failure(refusalText(set.refusal));
      terminal.out(`${email} has a new password; all sessions have ended.`);
      return 0;
    });
  },
};
