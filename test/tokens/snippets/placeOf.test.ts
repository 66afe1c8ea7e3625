import fc from "fast-check";

import { placeOf } from "../../../src/tokens/snippets/placeOf";
import { snippetsFor } from "../../../src/tokens/snippets/snippetsFor";
import type { SnippetContext } from "../../../src/tokens/snippets/SnippetContext";
import { aContext } from "./aContext";

test("knows the hosts of an organization in the cloud", () => {
  const place = placeOf(aContext({ api: { host: "vsrm", path: "{project}/_apis/release/releases" } }));
  expect(place.git.url).toBe("https://dev.azure.com/fabrikam/Shop/_git/web");
  expect(place.feed.url).toBe("https://pkgs.dev.azure.com/fabrikam/Shop/_packaging/parts");
  expect(place.apiUrl).toBe("https://vsrm.dev.azure.com/fabrikam/Shop/_apis/release/releases");
});

test("uses a single host, port included, if the organization has only one", () => {
  const place = placeOf(
    aContext({
      organizationUrl: "http://localhost:8080/fabrikam/",
      api: { host: "auditservice", path: "_apis/x" },
    }),
  );
  expect(place.git.url).toBe("http://localhost:8080/fabrikam/Shop/_git/web");
  expect(place.git).toMatchObject({
    protocol: "http",
    host: "localhost:8080",
    path: "fabrikam/Shop/_git/web",
  });
  expect(place.feed.url).toBe("http://localhost:8080/fabrikam/Shop/_packaging/parts");
  expect(place.apiUrl).toBe("http://localhost:8080/fabrikam/_apis/x");
});

test("an organization with the old kind of address still finds its packages", () => {
  const place = placeOf(aContext({ organizationUrl: "https://fabrikam.visualstudio.com" }));
  expect(place.git.url).toBe("https://fabrikam.visualstudio.com/Shop/_git/web");
  expect(place.feed.url).toBe("https://pkgs.dev.azure.com/fabrikam/Shop/_packaging/parts");
});

test("only a feed of the whole organization has no project in its address", () => {
  const url = (changes: Partial<SnippetContext>) => placeOf(aContext(changes)).feed.url;
  expect(url({ project: "My shop" })).toBe("https://pkgs.dev.azure.com/fabrikam/My%20shop/_packaging/parts");
  expect(url({ project: undefined })).toBe(
    "https://pkgs.dev.azure.com/fabrikam/YOUR_PROJECT/_packaging/parts",
  );
  const ofOrganization = "https://pkgs.dev.azure.com/fabrikam/_packaging/parts";
  expect(url({ isOrganizationFeed: true })).toBe(ofOrganization);
  expect(url({ isOrganizationFeed: true, project: undefined })).toBe(ofOrganization);
});

test("a view is for reading only: packages are published to the feed itself", () => {
  const feed = "https://pkgs.dev.azure.com/fabrikam/Shop/_packaging/parts";
  const ofView = { name: "parts", url: `${feed}%40Release`, publishUrl: feed };
  expect(placeOf(aContext({ feed: "parts@Release" })).feed).toMatchObject(ofView);
  const publishing = aContext({ feed: "parts@Release", canPublish: true });
  expect(placeOf(publishing).feed).toMatchObject({ url: feed, publishUrl: feed });
  for (const half of ["@Release", "parts@", "@"])
    expect(placeOf(aContext({ feed: half })).feed.url).not.toContain("%40");
});

test("drops user, password and query from an address", () => {
  const place = placeOf(aContext({ organizationUrl: "https://ada:pw@dev.azure.com/fabrikam?x=1#y" }));
  expect(place.organizationUrl).toBe("https://dev.azure.com/fabrikam");
});

test.each(["javascript:alert(1)", "not an address", "", "https://x/a%0Apassword=b", "file:///etc"])(
  "builds the address from the name when given %j",
  (organizationUrl) => {
    expect(placeOf(aContext({ organizationUrl })).organizationUrl).toBe("https://dev.azure.com/fabrikam");
  },
);

test("puts a word in capitals for an unknown name, and says which", () => {
  const context = aContext({ project: undefined, repository: "", feed: "a\nb" });
  const [clone, feed] = snippetsFor(["git-clone", "npmrc"], context);
  expect(clone?.missing).toEqual(["project", "repository"]);
  expect(feed?.missing).toEqual(["project", "feed"]);
  expect(placeOf(context).git.url).toBe("https://dev.azure.com/fabrikam/YOUR_PROJECT/_git/YOUR_REPOSITORY");
});

test("never throws and never lets a line break into an address, whatever the names", () => {
  const name = fc.string({ unit: "binary", maxLength: 20 });
  const context = fc.record({
    organizationUrl: name,
    organizationName: name,
    project: name,
    repository: name,
    feed: name,
  });
  fc.assert(
    fc.property(context, (given) => {
      const place = placeOf({ ...given, organizationUrl: `https://h/${given.organizationUrl}` });
      const { git, feed, apiUrl, organizationUrl } = place;
      for (const url of [git.url, feed.url, feed.publishUrl, apiUrl, organizationUrl])
        expect(url).toMatch(/^https:[\x21-\x7e]+$/);
      for (const text of Object.values(git)) expect(String(text)).not.toMatch(/\p{Cc}/u);
      expect(place.userName).toMatch(/^[A-Za-z0-9._-]+$/);
    }),
  );
});
