import { normaliseName } from "#app/domain/catalogue/tag-path.ts";
import { createToken } from "#app/usecases/account/create-token.ts";
import { findPerson, readEmail, refusalText } from "./account.ts";
import { type Command, Failure, readArguments, required, WrongUsage, withServices } from "./command.ts";

export const tokenCreate: Command = {
  name: "token create",
  usage: "--email E --name N [--expires DAYS]",
  about: "Prints an API token, alone on a line, once. It has its person's rights.",
  async run(args, terminal) {
    const { values } = readArguments(args, {
      email: { type: "string" },
      name: { type: "string" },
      expires: { type: "string" },
    });
    const email = readEmail(values.email);
    const name = normaliseName(required(values.name, "name"));
    if (name === null) throw new WrongUsage("--name must be 1 to 80 characters.");
    const expiresInDays = values.expires === undefined ? null : readDays(values.expires);
    return withServices(terminal, async (services) => {
      const { id } = await findPerson(services, email);
      const made = await createToken(services, { personId: id, name, expiresInDays });
      if (made.kind !== "done")
        throw new Failure(made.kind === "refused" ? refusalText(made.refusal) : email);
      terminal.out(made.value.token);
      return 0;
    });
  },
};

function readDays(value: string): number {
  const days = Number(value);
  if (/^\d{1,5}$/.test(value) && days >= 1 && days <= 36500) return days;
  throw new WrongUsage("--expires must be whole days, 1 to 36500.");
}
