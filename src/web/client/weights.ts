/**
 * Chooses the group again while a reader moves a slider, without the button.
 *
 * The form is sent as it would be by itself; of the page that comes back, what
 * depends on the group takes the place of what stands here, links in head and
 * foot included, since they carry the group. The address changes along, and how
 * many places are new is told to who cannot see it. When something fails, the
 * form is sent in the usual way.
 */
export function enhanceWeights(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  const { weights: outcomeId = "", weightsAnnounce = "", weightsSteps = "" } = element.dataset;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  element.append(status);
  sayValues(element, weightsSteps.split("|"));
  let latest = 0;
  element.addEventListener("change", () => {
    sayValues(element, weightsSteps.split("|"));
    const asked = ++latest;
    void fetchOutcome(element).then((found) => {
      if (asked !== latest) return;
      if (!found) return element.submit();
      const before = namesIn(document, outcomeId);
      replaceParts(found.page, outcomeId);
      history.replaceState(null, "", found.address);
      status.textContent = announce(weightsAnnounce, before, namesIn(document, outcomeId));
    });
  });
}

/** A slider says what its number means. */
function sayValues(form: HTMLFormElement, steps: readonly string[]): void {
  for (const slider of form.querySelectorAll<HTMLInputElement>("input[type=range]")) {
    slider.setAttribute("aria-valuetext", steps[Number(slider.value)] ?? slider.value);
  }
}

async function fetchOutcome(form: HTMLFormElement): Promise<{ readonly page: Document; readonly address: string } | undefined> {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (typeof value === "string") address.searchParams.append(name, value);
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    return { page: new DOMParser().parseFromString(await answer.text(), "text/html"), address: answer.url };
  } catch {
    return undefined;
  }
}

function replaceParts(page: Document, outcomeId: string): void {
  for (const selector of [`#${CSS.escape(outcomeId)}`, ".site-header", ".breadcrumb", ".weights__presets", ".weights__add", ".site-footer"]) {
    const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)];
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
  }
}

function namesIn(page: Document, outcomeId: string): readonly string[] {
  return [...page.querySelectorAll(`#${CSS.escape(outcomeId)} .why__name h3`)].map((one) => one.textContent ?? "");
}

function announce(words: string, before: readonly string[], after: readonly string[]): string {
  const added = after.filter((name) => !before.includes(name)).length;
  return words.replace("{count}", String(after.length)).replace("{added}", String(added));
}
