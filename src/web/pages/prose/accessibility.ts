/** `/toegankelijkheid`: what was tested, and what falls short. */
import { prosePage } from "../../components/prose-page.ts";
import { definePage } from "../../page.ts";
import { accessibilityTexts } from "../../texts/accessibility.ts";

export const accessibilityPage = definePage({
  path: "/toegankelijkheid",
  html: (request) => prosePage(accessibilityTexts[request.language]),
});
