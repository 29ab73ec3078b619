import type { Services } from "#app/services.server.ts";

/** People who can sign in and services of the catalogue, for choices in forms. */
export async function choicesOf({ people, services }: Pick<Services, "people" | "services">) {
  const [everybody, catalogue] = await Promise.all([people.all(), services.all()]);
  return {
    people: everybody.filter((each) => each.disabledAt === null).map(({ id, name }) => ({ id, name })),
    services: catalogue.map((service) => service.name),
  };
}
