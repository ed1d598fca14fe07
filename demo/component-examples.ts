/**
 * Named examples of the components of the pages, on the invented figures: a test,
 * an item in the gallery and documentation at once. They stand here because only
 * here both the components and Voorbeeldstad are known.
 */
import { usualChoice } from "../src/comparison/group-choice.ts";
import type { PlaceFigure } from "../src/comparison/place-figure.ts";
import type { Language } from "../src/terms/bilingual.ts";
import { renderBreadcrumb } from "../src/web/components/breadcrumb.ts";
import { renderIndicatorRow } from "../src/web/components/indicator-row.ts";
import { renderNameList } from "../src/web/components/name-list.ts";
import { problemPage } from "../src/web/components/problem-page.ts";
import { renderSearchForm } from "../src/web/components/search-form.ts";
import { notFoundProblem, wrongInputProblem } from "../src/web/answer/problem.ts";
import { renderHeader } from "../src/web/pages/municipality/header.ts";
import { figureOf, figuresByTheme, viewPlace, type PlaceView } from "../src/web/pages/municipality/place-view.ts";
import { renderReadingGuide } from "../src/web/pages/municipality/reading-guide.ts";
import { renderJumpBar } from "../src/web/pages/municipality/theme-section.ts";
import { createRequestContext, type RequestContext } from "../src/web/request/request-context.ts";
import { demoVintage } from "./vintage.ts";

export interface ComponentExample {
  readonly name: string;
  /** What this example shows that others do not. */
  readonly about: string;
  readonly render: () => string;
}

function requestIn(language: Language): RequestContext {
  const vintage = demoVintage();
  return createRequestContext({
    language,
    format: "html",
    path: "/gemeenten/voorbeeldstad",
    search: {},
    origin: "https://estafette.example",
    instance: { publisher: "Estafette", contact: undefined },
    vintage,
    group: usualChoice,
    isCurrent: true,
    listVintages: () => [{ id: vintage.id, asOf: vintage.asOf }],
    asset: (name) => `/assets/${name}`,
  });
}

function placeNamed(name: string, language: Language = "nl"): PlaceView {
  const request = requestIn(language);
  const municipality = request.vintage.municipalities.find((one) => one.name === name);
  if (!municipality) throw new Error(`demo/component-examples: there is no ${name} in the demo`);
  return viewPlace(request, municipality);
}

function figureNamed(view: PlaceView, id: string): PlaceFigure {
  const figure = figureOf(view, id);
  if (!figure) throw new Error(`demo/component-examples: there is no ${id} in the demo`);
  return figure;
}

function row(name: string, about: string, place: string, indicator: string, language: Language = "nl"): ComponentExample {
  return {
    name: `row-${name}`,
    about,
    render: () => {
      const view = placeNamed(place, language);
      return String(renderIndicatorRow(figureNamed(view, indicator), view.row));
    },
  };
}

function component(name: string, about: string, render: (request: RequestContext) => unknown): ComponentExample {
  return { name, about, render: () => String(render(requestIn("nl"))) };
}

export const componentExamples: readonly ComponentExample[] = [
  row("usual", "A share, with the middle of the size class and its years.", "Voorbeeldstad", "jongeren-met-jeugdhulp"),
  row("margin", "Asked of people: the margin in the marks, the strip and the sentence.", "Voorbeeldstad", "ervaren-gezondheid"),
  row("few-data", "A wide margin: the marker is hollow and the sentence begins with it.", "Bergen (Z.)", "ervaren-gezondheid"),
  row("suppressed", "So few that the source hides it: the strip stays, the reason is told.", "Súdeiland", "jongeren-met-jeugdhulp"),
  row("merged", "Years before a merger are converted, and say so.", "Samenhove", "inwoners"),
  row("not-converted", "A median before a merger cannot be converted.", "Samenhove", "mediaan-vermogen"),
  row("money", "Account and budget as different shapes, and a break.", "Voorbeeldstad", "uitgaven-sociaal-domein"),
  row("not-delivered", "One year was not delivered: dashed, never zero.", "Duinhoek", "uitgaven-sociaal-domein"),
  row("long-name", "The longest name keeps its label inside the strip.", "Lange Naam, Kerkdorp en Nederwaard", "inwoners"),
  row("english", "The same in English.", "Voorbeeldstad", "jongeren-met-jeugdhulp", "en"),
  component("place-header", "Name, key facts, mergers and wijken.", () => renderHeader(placeNamed("Voorbeeldstad"))),
  component("place-header-merged", "A place with former municipalities inside it.", () => renderHeader(placeNamed("Samenhove"))),
  component("reading-guide", "How to read the pictures, on the reader's own figures.", () => {
    const view = placeNamed("Voorbeeldstad");
    return renderReadingGuide(figureNamed(view, "ervaren-gezondheid"), figureNamed(view, "uitgaven-sociaal-domein"), view.row);
  }),
  component("jump-bar", "The bar with themes that stays in sight.", () => {
    const view = placeNamed("Voorbeeldstad");
    return renderJumpBar(figuresByTheme(view, (indicator) => indicator.isCore), view.row);
  }),
  component("breadcrumb", "Where a page stands.", (request) =>
    renderBreadcrumb(request, [{ title: "Gemeenten", href: "/gemeenten" }, { title: "Voorbeeldstad" }]),
  ),
  component("search-form", "The search field with its hint.", (request) =>
    renderSearchForm(request, { label: "Zoek uw gemeente of wijk", hint: "U kunt ook een oude of korte naam typen." }),
  ),
  component("name-list", "Municipalities under their letters; ’s-Heerenvoorde under the H.", (request) =>
    renderNameList(request, [...request.vintage.municipalities].sort((a, b) => a.name.localeCompare(b.name, "nl"))),
  ),
  component("not-found", "A page that does not exist, with what may have been meant.", (request) =>
    problemPage(request, notFoundProblem(request, "/gemeenten/voorbeldstad")).main,
  ),
  component("wrong-input", "Two faults in one address, both named.", (request) =>
    problemPage(
      request,
      wrongInputProblem(
        [
          { name: "jaar", reason: "‘jaar’ is ‘vorig’. Verwacht: een jaartal, zoals 2024." },
          { name: "top", reason: "‘top’ bestaat niet op deze pagina." },
        ],
        request,
      ),
    ).main,
  ),
];
