import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import type { Locale } from "#app/domain/account/person.ts";
import { type T, translator } from "#app/i18n/translate.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { type Api, apiAs } from "../http/api-client.ts";
import { signedInAs, type Visitor } from "../http/visitor.ts";
import { watch } from "./trouble.ts";

/** How somebody looks at the app. */
export interface Look {
  readonly locale?: Locale;
  readonly width?: 1280 | 390;
  readonly js?: boolean;
  readonly dark?: boolean;
}

/** Opens a browser of its own, signed in as that visitor or as nobody. */
export type Open = (app: RunningApp, who: Visitor | null, look?: Look) => Promise<Page>;

interface Cast {
  readonly app: RunningApp;
  readonly manager: Visitor;
  readonly member: Visitor;
  /** The member's colleague. */
  readonly colleague: Visitor;
  readonly api: Api;
}

/**
 * One app and database for each worker; whoever needs an empty one starts it. What the browser's console says of errors
 * and of broken policies fails the test in which it is said.
 */
export const test = base.extend<{ open: Open; expected: RegExp[] }, { cast: Cast }>({
  cast: [
    async ({ browserName: _ }, use) => {
      const app = await startApp();
      await use({
        app,
        manager: await signedInAs(app, "manager", "mari"),
        member: await signedInAs(app, "member", "ken"),
        colleague: await signedInAs(app, "member", "yui"),
        api: await apiAs(app, "admin", "aiko@visitors.example"),
      });
      await app.stop();
    },
    { scope: "worker" },
  ],
  expected: async ({ browserName: _ }, use) => use([]),
  open: async ({ browser, expected }, use) => {
    const closing: (() => Promise<void>)[] = [];
    const trouble: string[] = [];
    await use(async (app, who, look = {}) => {
      const context = await browser.newContext(contextOptions(app, look));
      if (who?.cookie) await context.addCookies([cookieOf(app, who)]);
      watch(context, trouble);
      closing.push(() => context.close());
      return context.newPage();
    });
    for (const close of closing) await close();
    expect(trouble.filter((each) => !expected.some((wanted) => wanted.test(each)))).toEqual([]);
  },
});

function contextOptions(app: RunningApp, { locale = "en", width = 1280, js = true, dark = false }: Look) {
  return {
    baseURL: app.url,
    locale: locale === "ja" ? "ja-JP" : "en-GB",
    timezoneId: "Asia/Tokyo",
    viewport: { width, height: width === 390 ? 844 : 800 },
    javaScriptEnabled: js,
    colorScheme: dark ? "dark" : "light",
  } satisfies BrowserContextOptions;
}

function cookieOf(app: RunningApp, { cookie }: Visitor) {
  const [name = "", value = ""] = cookie.split("=");
  return { name, value, url: app.url };
}

/** The words a page shows, in the language it is looked at. */
export function words(look: Look): T {
  return translator(look.locale ?? "en");
}

export { expect };
