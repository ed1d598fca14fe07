/** One address of every kind of page; odd places among them, since Deventer alone proves little. */
export const pages: readonly { readonly name: string; readonly path: string }[] = [
  { name: "home", path: "/" },
  { name: "home in English", path: "/en" },
  { name: "the list of municipalities", path: "/gemeenten" },
  { name: "search results", path: "/zoeken?q=den" },
  { name: "a municipality", path: "/gemeenten/deventer" },
  { name: "a municipality in English", path: "/en/gemeenten/deventer" },
  { name: "an island with many gaps", path: "/gemeenten/schiermonnikoog" },
  { name: "the longest name", path: "/gemeenten/nuenen-gerwen-en-nederwetten" },
  { name: "a merged municipality", path: "/gemeenten/land-van-cuijk" },
  { name: "a theme", path: "/gemeenten/deventer/jeugd" },
  { name: "figures on money", path: "/gemeenten/deventer/geld/cijfers" },
  { name: "everything", path: "/gemeenten/deventer/alles" },
  { name: "the money", path: "/gemeenten/deventer/geld" },
  { name: "the money of who did not deliver", path: "/gemeenten/loon-op-zand/geld" },
  { name: "districts without borders", path: "/gemeenten/deventer/wijken" },
  { name: "districts with borders", path: "/gemeenten/almere/wijken" },
  { name: "the list of indicators", path: "/indicatoren" },
  { name: "an indicator", path: "/indicatoren/uitgaven-sociaal-domein" },
  { name: "a survey indicator with chosen places", path: "/indicatoren/ervaren-gezondheid-goed?plaats=deventer&plaats=zwolle" },
  { name: "a former municipality", path: "/gebieden/GM0788" },
  { name: "the sources", path: "/bronnen" },
  { name: "about", path: "/over" },
  { name: "accessibility", path: "/toegankelijkheid" },
  { name: "privacy", path: "/privacy" },
];

export const widths = [360, 768, 1280] as const;
