import { z } from "zod";
import { operation } from "./operation.server.ts";
import { absolute } from "./present.server.ts";
import * as words from "./schemas.ts";

export const search = operation({
  method: "GET",
  path: "/search",
  summary: "Searches the knowledge store; one hit a document",
  right: "search",
  query: z.object({
    q: z.string().max(10_000),
    kind: z.enum(["postmortem", "article"]).optional(),
    tag: z.string().max(120).optional(),
    service: z.string().max(80).optional(),
    limit: words.page.limit,
  }),
  answers: { 200: words.SearchAnswer },
  async run({ services, query }) {
    const { total, hits } = await services.search.search(query);
    return {
      status: 200,
      body: {
        total,
        hits: hits.map(({ id, kind, title, path, url, score, snippetText }) => ({
          id,
          kind,
          title,
          url: absolute(services, url),
          path,
          score,
          snippet: snippetText,
        })),
      },
    };
  },
});
