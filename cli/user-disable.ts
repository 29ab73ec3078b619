import { disablePerson } from "#app/usecases/account/disable-person.ts";
import { findPerson, readEmail, refusalText } from "./account.ts";
import { type Command, Failure, readArguments, withServices } from "./command.ts";

export const userDisable: Command = {
  name: "user disable",
  usage: "--email E",
  about: "Disables an account: its sessions, tokens and feeds stop. What the person wrote stays.",
  async run(args, terminal) {
    const { values } = readArguments(args, { email: { type: "string" } });
    const email = readEmail(values.email);
    return withServices(terminal, async (services) => {
      const { id } = await findPerson(services, email);
      const answer = await disablePerson(services, { id });
      if (answer.kind === "refused") throw new Failure(refusalText(answer.refusal));
      terminal.out(`${email} is disabled.`);
      return 0;
    });
  },
};
