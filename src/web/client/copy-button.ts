/**
 * Adds a button to a text that is there to be copied. Without this script, or
 * where the browser cannot copy by itself, the text can still be selected.
 */
export function enhanceCopy(element: HTMLElement): void {
  const text = element.querySelector("pre");
  if (!text || !navigator.clipboard) return;
  const { copy = "", copied = "", copyAbout = "" } = element.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "utrecht-button utrecht-button--secondary-action copyable__button";
  const about = document.createElement("span");
  about.className = "visually-hidden";
  about.textContent = `: ${copyAbout}`;
  button.append(copy, about);
  const status = document.createElement("span");
  status.className = "small soft copyable__status";
  status.setAttribute("role", "status");
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(text.textContent ?? "").then(() => {
      status.textContent = copied;
    });
  });
  element.append(button, status);
}
