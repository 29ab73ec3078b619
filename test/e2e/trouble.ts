import type { BrowserContext } from "@playwright/test";

/** Answers that are a "no" of ours are told by the browser as failed resources: they are asserted where they are meant. */
const A_NO_OF_OURS = /the server responded with a status of 4\d\d/;

/** Writes down what a browser complains of: scripts, policies, failed answers of the server. */
export function watch(context: BrowserContext, trouble: string[]): void {
  context.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !A_NO_OF_OURS.test(text))
      trouble.push(`${message.page()?.url()} ${text}`);
  });
  context.on("weberror", (error) => trouble.push(`${error.page()?.url()} ${error.error().message}`));
  context.on("response", (response) => {
    if (response.status() >= 500) trouble.push(`${response.url()} answered ${response.status()}`);
  });
}
