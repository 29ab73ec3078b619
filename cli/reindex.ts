import { type Command, readArguments, withServices } from "./command.ts";

export const reindex: Command = {
  name: "reindex",
  usage: "",
  about:
    "Rebuilds what can be rebuilt from the documents: the search index. A running server keeps answering meanwhile.",
  async run(args, terminal) {
    readArguments(args, {});
    return withServices(terminal, async (services) => {
      let shown = 0;
      const documents = await services.search.rebuild((done) => {
        if (done - shown < 100) return;
        shown = done;
        if (terminal.interactive) terminal.rewrite(`${done} documents`);
        else terminal.err(`${done} documents`);
      });
      if (terminal.interactive && shown > 0) terminal.rewrite("");
      terminal.out(`${documents} documents indexed`);
      return 0;
    });
  },
};
