import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";
import { PlainShell, Shell, type ShellProps } from "./shell.tsx";
import { useView } from "./view.tsx";

/** A page of somebody signed in, with what just happened said above it. */
export function Page(props: Omit<ShellProps, "notice">) {
  return <Shell {...props} notice={<JustHappened />} />;
}

/** A page before sign-in. */
export function PlainPage({ children }: { readonly children: ReactNode }) {
  return <PlainShell notice={<JustHappened />}>{children}</PlainShell>;
}

function JustHappened() {
  const { notice, t } = useView();
  if (!notice) return null;
  return <Notice tone={notice.kind}>{t(notice.key, notice.values)}</Notice>;
}
