/** Every zone this runtime knows by name, UTC first: the list people choose from. */
export function zoneNames(): readonly string[] {
  names ??= ["UTC", ...Intl.supportedValuesOf("timeZone").filter((name) => name !== "UTC")];
  return names;
}

let names: readonly string[] | undefined;
