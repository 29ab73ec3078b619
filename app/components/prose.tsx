import { classNames } from "./class-names.ts";

/** Markdown rendered by our own renderer (HTML off, link schemes allow-listed): the only place that trusts markup. */
export function Prose({
  html,
  lang,
  small,
}: {
  readonly html: string;
  readonly lang?: string;
  readonly small?: boolean;
}) {
  const markup = { __html: html };
  return (
    <div
      className={classNames("prose", small && "prose-small")}
      lang={lang}
      dangerouslySetInnerHTML={markup}
    />
  );
}
