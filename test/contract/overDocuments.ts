import { documentsAreThere, specsFolder } from "./openApiDocuments";

/** Tests that need Microsoft's documents. Without them, one test says so and the rest are skipped. */
export function overDocuments(name: string, tests: () => void): void {
  describe(name, () => {
    if (documentsAreThere) return tests();
    test.skip("not there: the OpenAPI documents beside the repository", () => undefined);
    console.log(`${name}: not there, so not checked: the OpenAPI documents in ${specsFolder}.`);
  });
}
