/**
 * All pages of the site. To add one: make it with `definePage` under `pages/`
 * and name it here.
 */
import { cataloguePage } from "./catalogue/catalogue-page.ts";
import { codeListPage } from "./catalogue/code-list-page.ts";
import { codeListsPage } from "./catalogue/code-lists-page.ts";
import type { AnyPage } from "./page.ts";
import { apiPage } from "./pages/api/api.ts";
import { districtsPage } from "./pages/districts/districts.ts";
import { districtMapPicture } from "./pages/districts/map-picture.ts";
import { borderListPage, bordersPage } from "./pages/borders/borders.ts";
import { citePage } from "./pages/cite/cite.ts";
import { effectPage } from "./pages/effect/effect.ts";
import { embedPage } from "./pages/embed/embed.ts";
import { changedPage } from "./pages/changed/changed.ts";
import { comparePage } from "./pages/compare/compare.ts";
import { alikeDistrictsPage } from "./pages/alike-districts/alike-districts.ts";
import { homePage } from "./pages/home/home.ts";
import { moneyPage } from "./pages/money/money.ts";
import { flowPicture, yearsPicture } from "./pages/money/pictures.ts";
import { indicatorPage } from "./pages/indicators/indicator.ts";
import { indicatorsPage } from "./pages/indicators/indicators.ts";
import { savedMapPage, savedSpreadPage, savedTrendPage } from "./pages/indicators/saved-charts.ts";
import { municipalitiesPage } from "./pages/municipalities/municipalities.ts";
import { aboutPage } from "./pages/prose/about.ts";
import { accessibilityPage } from "./pages/prose/accessibility.ts";
import { privacyPage } from "./pages/prose/privacy.ts";
import { regionPage } from "./pages/regions/region.ts";
import { searchPage } from "./pages/search/search.ts";
import { sourcesPage } from "./pages/sources/sources.ts";
import { placeChartPage } from "./pages/municipality/charts.ts";
import { everythingPage } from "./pages/municipality/everything.ts";
import { municipalityPage } from "./pages/municipality/municipality.ts";
import { moneyFiguresPage, themePage } from "./pages/municipality/theme.ts";

export const pages: readonly AnyPage[] = [
  homePage,
  searchPage,
  municipalitiesPage,
  regionPage,
  indicatorsPage,
  indicatorPage,
  savedMapPage,
  savedSpreadPage,
  savedTrendPage,
  embedPage,
  citePage,
  bordersPage,
  borderListPage,
  sourcesPage,
  cataloguePage,
  codeListsPage,
  codeListPage,
  aboutPage,
  accessibilityPage,
  privacyPage,
  apiPage,
  municipalityPage,
  comparePage,
  changedPage,
  moneyPage,
  districtsPage,
  districtMapPicture,
  effectPage,
  alikeDistrictsPage,
  flowPicture,
  yearsPicture,
  everythingPage,
  moneyFiguresPage,
  placeChartPage,
  themePage,
];
