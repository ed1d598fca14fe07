/** `/over`: what the site is and how to read it. */
import { prosePage } from "../../components/prose-page.ts";
import { definePage } from "../../page.ts";
import { aboutTexts } from "../../texts/about.ts";

export const aboutPage = definePage({
  path: "/over",
  html: (request) => prosePage(aboutTexts[request.language](request)),
});
