import { buildService, person } from "./people";
import type { User } from "./User";

const day = 86_400_000;

/** Name, days since they joined, days since the last sign-in (absent: never), and what is special. */
const people: readonly [name: string, joined: number, seen?: number, special?: "guest"][] = [
  ["Milo Andersen", 1200, 1],
  ["Priya Raman", 1100, 0],
  ["Tomás Figueroa", 900, 3],
  ["Yuki Hoshino", 850, 12],
  ["Amara Okeke", 700, 2],
  ["Lars Brandvik", 640, 210],
  ["Zofia Nowicka", 500, 45],
  ["Dmitri Volkonin", 420, 95],
  ["Hana Kowalczyk", 300],
  ["Greta Lindqvist", 150, 6, "guest"],
];

/** Eleven people and the build service: twelve users, the first of whom is signed in. */
export function fabrikamPeople(now: Date, isAdministrator: boolean): { me: User; users: User[] } {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  const me = person("Ines Calder", { isAdministrator, dateCreated: ago(1300), lastAccessed: now });
  const others = people.map(([name, joined, seen, special]) =>
    person(name, {
      // Someone must be an administrator when the signed-in person is not.
      isAdministrator: name === "Priya Raman",
      isGuest: special === "guest",
      dateCreated: ago(joined),
      lastAccessed: seen === undefined ? undefined : ago(seen),
    }),
  );
  return { me, users: [me, ...others, buildService(ago(1300))] };
}
