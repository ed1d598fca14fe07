/** Citation.js reads the citation of a figure as BibTeX and as RIS. */
import { getText, load, tell, tellVersions } from "./telling.mjs";

tellVersions("@citation-js/core", "@citation-js/plugin-bibtex", "@citation-js/plugin-ris");
const { Cite } = await load("@citation-js/core");
for (const name of ["bibtex", "ris", "csl"]) await load(`@citation-js/plugin-${name}`);
const read = async (form) => (await Cite.async(await getText(`/citeren.${form}?indicator=jongeren-met-jeugdzorg&plaats=deventer`))).data;
const [bib, ris] = [await read("bib"), await read("ris")];
tell("citation as BibTeX", `${bib[0].title}, ${bib[0].URL}`, bib.length === 1 && /^https?:/.test(bib[0].URL));
tell("citation as RIS", `${ris[0].title}, ${ris[0].URL}`, ris.length === 1 && ris[0].title === bib[0].title && ris[0].URL === bib[0].URL);
