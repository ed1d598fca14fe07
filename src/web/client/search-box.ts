/**
 * Suggests places while a reader types in the search field.
 *
 * Follows the combobox with list autocomplete of ARIA 1.2: the focus stays in
 * the field, the arrows walk through the list, Enter goes to the place or sends
 * the form, Escape closes the list. Without this script the form still works.
 *
 * A slow answer to an earlier letter never replaces a later one.
 */
interface FoundPlace {
  readonly name: string;
  readonly about: string;
  readonly href: string;
}

interface Parts {
  readonly form: HTMLElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly status: HTMLElement;
}

const pause = 120;
const leastLetters = 2;
const listId = "zoek-keuzes";

export function enhanceSearch(form: HTMLElement): void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  const parts = input && buildParts(form, input);
  if (!parts) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request = new AbortController();
  input.addEventListener("input", () => {
    clearTimeout(timer);
    request.abort();
    request = new AbortController();
    const { signal } = request;
    timer = setTimeout(() => void suggest(parts, signal), pause);
  });
  input.addEventListener("keydown", (event) => handleKey(event, parts));
  input.addEventListener("blur", () => close(parts));
}

function buildParts(form: HTMLElement, input: HTMLInputElement): Parts {
  const list = document.createElement("ul");
  list.id = listId;
  list.className = "search__options";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("label")?.textContent ?? "");
  // The field must keep the focus, or the list would close before the click arrives.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    if (option) follow(option);
  });
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": listId };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  (input.parentElement ?? form).append(list);
  form.append(status);
  return { form, input, list, status };
}

async function suggest(parts: Parts, signal: AbortSignal): Promise<void> {
  const typed = parts.input.value.trim();
  if (typed.length < leastLetters) {
    close(parts);
    return;
  }
  try {
    const url = new URL(parts.form.dataset.search ?? "", location.href);
    url.searchParams.set("q", typed);
    const answer = await fetch(url, { signal });
    if (!answer.ok) return;
    const { places } = (await answer.json()) as { readonly places: readonly FoundPlace[] };
    show(parts, places);
  } catch {
    // Stale, or the network is gone: the form itself still works.
  }
}

function show(parts: Parts, places: readonly FoundPlace[]): void {
  const { list, input, status, form } = parts;
  list.replaceChildren(...places.map(buildOption));
  list.hidden = places.length === 0;
  input.setAttribute("aria-expanded", String(places.length > 0));
  input.removeAttribute("aria-activedescendant");
  const { searchOne = "", searchMany = "", searchNone = "" } = form.dataset;
  const sentence = places.length === 0 ? searchNone : places.length === 1 ? searchOne : searchMany;
  status.textContent = sentence.replace("{count}", String(places.length));
}

function buildOption({ name, about, href }: FoundPlace, index: number): HTMLLIElement {
  const option = document.createElement("li");
  option.id = `${listId}-${index}`;
  option.className = "search__option";
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.href = href;
  const note = document.createElement("small");
  note.textContent = about;
  option.append(name, " ", note);
  return option;
}

function handleKey(event: KeyboardEvent, parts: Parts): void {
  const options = [...parts.list.children] as HTMLElement[];
  if (parts.list.hidden || event.isComposing) return;
  const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const last = options.length - 1;
  switch (event.key) {
    case "ArrowDown":
      select(parts, options, at === last ? 0 : at + 1);
      break;
    case "ArrowUp":
      select(parts, options, at <= 0 ? last : at - 1);
      break;
    case "Escape":
      close(parts);
      break;
    case "Enter":
      if (at < 0) return;
      follow(options[at]);
      break;
    default:
      return;
  }
  event.preventDefault();
}

function select({ input }: Parts, options: readonly HTMLElement[], chosen: number): void {
  options.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
  input.setAttribute("aria-activedescendant", options[chosen].id);
  options[chosen].scrollIntoView({ block: "nearest" });
}

function follow(option: HTMLElement): void {
  if (option.dataset.href) location.assign(option.dataset.href);
}

function close({ list, input, status }: Parts): void {
  list.hidden = true;
  list.replaceChildren();
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
  status.textContent = "";
}
