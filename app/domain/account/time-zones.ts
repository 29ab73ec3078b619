export interface ZoneGroup {
  readonly area: string;
  readonly zones: readonly { readonly name: string; readonly place: string }[];
}

/** Every zone the runtime knows, by area; UTC stands apart. A zone somebody has that is not of the list joins it. */
export function timeZoneGroups(also?: string | null): readonly ZoneGroup[] {
  const names = new Set(Intl.supportedValuesOf("timeZone"));
  if (also) names.add(also);
  names.delete("UTC");
  const groups = new Map<string, { name: string; place: string }[]>();
  for (const name of [...names].toSorted()) {
    const slash = name.indexOf("/");
    const area = slash < 0 ? "Other" : name.slice(0, slash);
    const place = name
      .slice(slash + 1)
      .replaceAll("_", " ")
      .replace("/", " – ");
    groups.set(area, [...(groups.get(area) ?? []), { name, place }]);
  }
  return [...groups].map(([area, zones]) => ({ area, zones }));
}
