import { addressKind } from "#app/domain/markdown/address.ts";

/** A link only where it leads to the web; anything else is shown as it was written. */
export function EvidenceLink({ url }: { readonly url: string }) {
  if (addressKind(url) !== "web") return <span>{url}</span>;
  return (
    <a href={url} rel="noreferrer nofollow">
      {url}
    </a>
  );
}
