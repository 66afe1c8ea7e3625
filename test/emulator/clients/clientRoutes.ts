import type { Route } from "../wire/Route";
import { gitRoutes } from "./git";
import { mavenRoutes } from "./maven";
import { npmRoutes } from "./npm";
import { nuGetRoutes } from "./nuget";
import { pyPiRoutes } from "./pypi";
import { restReadRoutes } from "./restReads";

/** Everything a personal access token opens, apart from the APIs the extension itself calls. */
export const clientRoutes: readonly Route[] = [
  ...gitRoutes,
  ...npmRoutes,
  ...nuGetRoutes,
  ...pyPiRoutes,
  ...mavenRoutes,
  ...restReadRoutes,
];
