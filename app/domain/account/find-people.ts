import { type Person, ROLES, type Role } from "./person.ts";

export const PEOPLE_ORDERS = ["name", "email", "role", "created"] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

export interface PeopleFilter {
  /** Every word has to stand in the name or the address. */
  readonly q: string;
  readonly role: Role | null;
  readonly state: "active" | "disabled" | "all";
  readonly order: PeopleOrder;
  readonly descending: boolean;
}

/** People as an admin looks for them: width and case of letters do not matter, those of one rank stand by name. */
export function findPeople(people: readonly Person[], filter: PeopleFilter): readonly Person[] {
  const words = plain(filter.q).split(/\s+/).filter(Boolean);
  const found = people.filter((person) => {
    const text = plain(`${person.name} ${person.email}`);
    const active = person.disabledAt === null;
    return (
      words.every((word) => text.includes(word)) &&
      (filter.role === null || person.role === filter.role) &&
      (filter.state === "all" || active === (filter.state === "active"))
    );
  });
  const direction = filter.descending ? -1 : 1;
  const byName = compare((person: Person) => plain(person.name));
  const first = compare(keyOf(filter.order));
  return found.toSorted((a, b) => direction * first(a, b) || byName(a, b));
}

function keyOf(order: PeopleOrder): (person: Person) => string {
  switch (order) {
    case "name":
      return (person) => plain(person.name);
    case "email":
      return (person) => person.email;
    case "role":
      return (person) => String(ROLES.indexOf(person.role));
    case "created":
      return (person) => person.createdAt;
  }
}

function compare(key: (person: Person) => string) {
  return (a: Person, b: Person) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
