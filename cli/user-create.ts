import { isRole, ROLES } from "#app/domain/account/person.ts";
import { normaliseName } from "#app/domain/catalogue/tag-path.ts";
import { createAccount } from "#app/usecases/account/create-account.ts";
import { readEmail, readPassword, refusalText } from "./account.ts";
import { type Command, Failure, readArguments, required, WrongUsage, withServices } from "./command.ts";

export const userCreate: Command = {
  name: "user create",
  usage: "--email E --name N [--role admin|manager|member|viewer] --password-stdin",
  about:
    "Makes a local account. The password (at least 12 characters) is all of standard input, less a final line break.",
  async run(args, terminal) {
    const { values } = readArguments(args, {
      email: { type: "string" },
      name: { type: "string" },
      role: { type: "string" },
      "password-stdin": { type: "boolean" },
    });
    const email = readEmail(values.email);
    const name = normaliseName(required(values.name, "name"));
    const role = values.role ?? "member";
    if (name === null) throw new WrongUsage("--name must be 1 to 80 characters.");
    if (!isRole(role)) throw new WrongUsage(`--role must be one of ${ROLES.join(", ")}.`);
    const password = await readPassword(values["password-stdin"], terminal);
    return withServices(terminal, async (services) => {
      const made = await createAccount(services, { email, name, role, password });
      if (made.kind === "refused") throw new Failure(refusalText(made.refusal));
      terminal.out(`${email} (${role}) can sign in now.`);
      return 0;
    });
  },
};
