import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";
import type { Reading } from "./load.server.ts";

/** What to know before reading: still being written, in review, or not needed and why. */
export function Banner({ it }: { readonly it: Reading }) {
  const { t, locale } = useView();
  if (it.filed) return null;
  if (it.status === "not_needed") {
    return (
      <div lang={locale}>
        <Notice>
          {t("reading.notNeeded")} {t("reading.notNeededReason", { reason: it.notNeededReason })}
        </Notice>
      </div>
    );
  }
  const gaps = it.missing > 0 ? t("reading.missing", { count: it.missing }) : t("reading.complete");
  const goOn = it.missing > 0 ? "details" : "share";
  return (
    <div lang={locale}>
      <Notice
        action={
          it.mayWrite && (
            <ButtonLink href={`/postmortems/${it.id}/${goOn}`} small>
              {t("reading.goOn")}
            </ButtonLink>
          )
        }
      >
        {t(it.status === "in_review" ? "reading.inReview" : "reading.draft")} {gaps}
      </Notice>
    </div>
  );
}
