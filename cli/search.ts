import { type Command, readArguments, WrongUsage, withServices } from "./command.ts";

export const search: Command = {
  name: "search",
  usage: "QUERY [--limit N] [--json]",
  about: "Finds postmortems and articles. --json prints {total, hits}, as GET /api/v1/search does.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { limit: { type: "string" }, json: { type: "boolean" } },
      { least: 1, most: Number.POSITIVE_INFINITY, named: "QUERY" },
    );
    const limit = Number(values.limit ?? "20");
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
      throw new WrongUsage("--limit must be a whole number, 1 to 100.");
    }
    return withServices(terminal, async (services) => {
      if ((await services.search.state()) !== "complete") await services.search.rebuild();
      const { total, hits } = await services.search.search({ q: positionals.join(" "), limit });
      const found = hits.map(({ id, kind, title, url, path, score, snippetText }) => ({
        id,
        kind,
        title,
        url: new URL(url, services.environment.appUrl).href,
        path,
        score,
        snippet: snippetText,
      }));
      if (values.json) terminal.out(JSON.stringify({ total, hits: found }));
      else {
        for (const hit of found)
          terminal.out(`${hit.title}\n  ${hit.url}\n  ${hit.snippet.replace(/\s+/g, " ")}`);
        terminal.out(`${total} found, ${found.length} shown`);
      }
      return 0;
    });
  },
};
