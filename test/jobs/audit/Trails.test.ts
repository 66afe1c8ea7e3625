import { mostNames } from "../../../src/jobs/audit/TallyCounter";
import { Trails } from "../../../src/jobs/audit/Trails";
import { anEntry, daysAgo, hoursAgo, idOf, now } from "./anEntry";

const sum = (counts: readonly number[] = []) => counts.reduce((total, count) => total + count, 0);

test("a trail says what a token did, how often, from where and with what", () => {
  const trails = new Trails({ until: now });
  trails.add([
    anEntry({ at: hoursAgo(2), action: "Git.RepositoryCreated", userAgent: undefined, ipAddress: undefined }),
    anEntry({ at: hoursAgo(3) }),
    anEntry({ at: hoursAgo(5), userAgent: "curl/8.17.0", ipAddress: "198.51.100.7" }),
    anEntry({ at: hoursAgo(7) }),
  ]);
  expect(trails.of(idOf(1))).toMatchObject({
    authorizationId: idOf(1),
    count: 4,
    first: hoursAgo(7),
    last: hoursAgo(2),
    lastAction: "Git.RepositoryCreated",
    actions: {
      names: [
        { name: "Project.CreateCompleted", count: 3, first: hoursAgo(7), last: hoursAgo(3) },
        { name: "Git.RepositoryCreated", count: 1, first: hoursAgo(2), last: hoursAgo(2) },
      ],
      others: undefined,
    },
    addresses: {
      names: [
        { name: "203.0.113.24", count: 2, first: hoursAgo(7), last: hoursAgo(3) },
        { name: "198.51.100.7", count: 1, first: hoursAgo(5), last: hoursAgo(5) },
      ],
    },
    clients: {
      names: [
        { name: "git", count: 2 },
        { name: "unknown", count: 1 },
        { name: "curl", count: 1 },
      ],
    },
  });
});

test("the order of the entries does not matter", () => {
  const entries = [4, 1, 3, 2].map((hours) => anEntry({ at: hoursAgo(hours), action: `Action ${hours}` }));
  const trails = new Trails({ until: now });
  trails.add(entries);
  expect(trails.of(idOf(1))).toMatchObject({
    count: 4,
    first: hoursAgo(4),
    last: hoursAgo(1),
    lastAction: "Action 1",
  });
});

test("an entry that comes twice counts once, unless the log gives it no id", () => {
  const trails = new Trails({ until: now });
  const entry = anEntry();
  trails.add([entry, anEntry()]);
  trails.add([entry]);
  expect(trails.of(idOf(1))?.count).toBe(2);
  trails.add([anEntry({ id: undefined }), anEntry({ id: undefined })]);
  expect(trails.of(idOf(1))?.count).toBe(4);
});

test("ids are found in any case", () => {
  const trails = new Trails({ until: now, wanted: ["ABC"] });
  trails.add([anEntry({ authorizationId: "aBc" })]);
  expect(trails.of("AbC")).toMatchObject({ authorizationId: "abc", count: 1 });
  expect(trails.acted(["ABC", "abc"], 7, now).tokens).toEqual(["abc"]);
});

test("only the wanted tokens are followed, and of others nothing is said", () => {
  const trails = new Trails({ until: now, wanted: [idOf(1), idOf(3)] });
  trails.add([anEntry(), anEntry({ authorizationId: idOf(2) }), anEntry({ authorizationId: undefined })]);
  expect(trails.size).toBe(1);
  expect(trails.of(idOf(2))).toBeUndefined();
  expect(trails.acted([1, 2, 3].map(idOf), 7, now)).toMatchObject({
    tokens: [idOf(1)],
    notFollowed: [idOf(2)],
  });
});

test("beyond 200 names, actions are counted as others", () => {
  const trails = new Trails({ until: now });
  const entries = Array.from({ length: mostNames + 3 }, (_, index) =>
    anEntry({ at: hoursAgo(index), action: `Action ${index}`, ipAddress: `2001:db8::${index}` }),
  );
  trails.add([...entries, anEntry({ action: "Action 0", ipAddress: "2001:db8::0" })]);
  const { actions, addresses } = trails.of(idOf(1)) ?? {};
  expect(actions?.names).toHaveLength(mostNames);
  expect(actions?.names[0]).toMatchObject({ name: "Action 0", count: 2 });
  expect(actions?.others).toEqual({ count: 3, first: hoursAgo(mostNames + 2), last: hoursAgo(mostNames) });
  expect(addresses).toMatchObject({ others: { count: 3 } });
  expect(trails.acted([idOf(1)], 7, now)).toMatchObject({ hasMoreAddresses: false });
  expect(trails.acted([idOf(1)], 30, now)).toMatchObject({ hasMoreAddresses: true });
});

test("each UTC day has its count, from the one on which the log begins to that on which it ends", () => {
  const trails = new Trails({ until: now });
  trails.add([
    anEntry({ at: new Date("2026-11-21T09:29:59Z") }),
    anEntry({ at: new Date("2026-11-21T00:00:00Z") }),
    anEntry({ at: new Date("2026-11-20T23:59:59.999Z") }),
    anEntry({ at: daysAgo(90) }),
  ]);
  const { byDay, firstDay } = trails.of(idOf(1)) ?? {};
  expect(firstDay).toEqual(new Date("2026-08-23T00:00:00Z"));
  expect(byDay).toHaveLength(91);
  expect([byDay?.[0], byDay?.[89], byDay?.[90], sum(byDay)]).toEqual([1, 1, 2, 4]);
});

test("an entry of the future is on the last day, one that is too old on none", () => {
  const trails = new Trails({ until: now });
  trails.add([anEntry({ at: daysAgo(-2) }), anEntry({ at: daysAgo(95) })]);
  const { count, byDay } = trails.of(idOf(1)) ?? {};
  expect([count, byDay?.[90], sum(byDay)]).toEqual([2, 1, 1]);
});

test("a trail that was handed out does not change", () => {
  const trails = new Trails({ until: now });
  trails.add([anEntry()]);
  const trail = trails.of(idOf(1));
  trails.add([anEntry()]);
  expect([trail?.count, sum(trail?.byDay), trail?.actions.names[0]?.count]).toEqual([1, 1, 1]);
});

test("100,000 entries of 50,000 tokens, on pages that overlap, are counted once each", () => {
  const trails = new Trails({ until: now });
  const placeEntry = (place: number) =>
    anEntry({
      id: `${place}`,
      at: hoursAgo(place % 2_000),
      authorizationId: idOf(place % 50_000),
      action: `Action ${place % 70}`,
      ipAddress: `203.0.113.${place % 250}`,
    });
  for (let begin = 0; begin < 100_000; begin += 1_000)
    trails.add(Array.from({ length: 1_100 }, (_, index) => placeEntry(Math.min(begin + index, 99_999))));
  expect(trails.size).toBe(50_000);
  const everyone = Array.from({ length: 50_000 }, (_, index) => idOf(index));
  const { tokens, addresses, clients } = trails.acted(everyone, 90, now);
  expect([tokens.length, addresses.length, clients[0]?.tokens.length]).toEqual([50_000, 250, 50_000]);
  const some = everyone.filter((_, index) => index % 500 === 0 || index === 49_999);
  expect(some.map((id) => trails.of(id)?.count)).toEqual(some.map(() => 2));
});
