import type { Answer, Route } from "../wire/Route";
import { notFound } from "../wire/ServiceError";
import { feedRoutes, file } from "./feedRoutes";
import type { AdmittedCall } from "./guarded";
import { mavenParent, mavenPom } from "./samplePackages";

/** The repository of a feed in Maven's layout: https://maven.apache.org/repository/layout.html */
export const mavenRoutes: readonly Route[] = feedRoutes("read", "GET", "/maven/v1/{path*}", download);

function download({ params }: AdmittedCall): Answer {
  const { group, artifact, version } = mavenParent;
  const path = `${group.replaceAll(".", "/")}/${artifact}/${version}/${artifact}-${version}.pom`;
  if (params.path === path) return file(Buffer.from(mavenPom()));
  throw notFound(`There is no '${params.path}' in the feed.`, "PackageNotFoundException");
}
