import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { Problem, problemTitle } from "./components/problem.tsx";
import { ScriptUrl } from "./components/script-url.tsx";
import { type View, ViewContext } from "./components/view.tsx";
import { titled } from "./http/title.ts";
import { viewOf } from "./http/view.server.ts";
import { translator } from "./i18n/translate.ts";
import styles from "./styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** Only where an error stands in for a page: pages have titles of their own. */
export const meta: MetaFunction = ({ matches, error }) =>
  titled(matches, isRouteErrorResponse(error) ? problemTitle(error.status) : "errors.broken");

export async function loader(asked: LoaderFunctionArgs) {
  const { view, headers } = await viewOf(asked);
  return data({ ...view, requestId: asked.context.requestId }, { headers });
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const loaded = useRouteLoaderData<typeof loader>("root");
  const script = useContext(ScriptUrl);
  const locale = loaded?.locale ?? "en";
  const view: View = {
    t: translator(locale),
    locale,
    timeZone: loaded?.timeZone ?? "UTC",
    now: new Date(loaded?.now ?? 0),
    person: loaded?.person ?? null,
    theme: loaded?.theme ?? "auto",
    path: loaded?.path ?? "/",
    notice: loaded?.notice ?? null,
  };
  return (
    <html lang={locale} data-theme={view.theme === "auto" ? undefined : view.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <script type="module" src={script} />
      </head>
      <body>
        <ViewContext.Provider value={view}>{children}</ViewContext.Provider>
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const loaded = useRouteLoaderData<typeof loader>("root");
  return <Problem status={isRouteErrorResponse(error) ? error.status : 500} id={loaded?.requestId} />;
}
