/** `/privacy`: what the site keeps of its readers, which is next to nothing. */
import { prosePage } from "../../components/prose-page.ts";
import { definePage } from "../../page.ts";
import { privacyTexts } from "../../texts/privacy.ts";

export const privacyPage = definePage({
  path: "/privacy",
  html: (request) => prosePage(privacyTexts[request.language]),
});
