import { describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

describe("readSettings", () => {
  it("has a default for everything", () => {
    expect(readSettings({})).toEqual({
      settings: { port: 3000, host: "127.0.0.1", data: "./var" },
    });
  });

  it("takes an empty setting for one that was not given", () => {
    expect(readSettings({ PORT: " ", ESTAFETTE_DATA: "" })).toMatchObject({ settings: { port: 3000, data: "./var" } });
  });

  it("reads what is given", () => {
    const given = { PORT: "8080", HOST: "0.0.0.0", ESTAFETTE_DATA: "/srv/estafette", ESTAFETTE_THEME: "stad.css", ESTAFETTE_LOGO: "Logo.SVG" };
    expect(readSettings(given)).toEqual({
      settings: { port: 8080, host: "0.0.0.0", data: "/srv/estafette", theme: "stad.css", logo: "Logo.SVG" },
    });
  });

  it("reads of whom the site is and where, an address without the slash at its end", () => {
    const given = { ESTAFETTE_ADDRESS: "https://Estafette.example.nl/", ESTAFETTE_PUBLISHER: "Gemeente Voorbeeldstad", ESTAFETTE_CONTACT: "data@voorbeeldstad.example" };
    expect(readSettings(given)).toMatchObject({
      settings: { address: "https://estafette.example.nl", publisher: "Gemeente Voorbeeldstad", contact: "data@voorbeeldstad.example" },
    });
  });

  for (const [name, value] of [
    ["ESTAFETTE_ADDRESS", "estafette.example.nl"],
    ["ESTAFETTE_ADDRESS", "https://example.nl/estafette"],
    ["ESTAFETTE_ADDRESS", "https://example.nl:99999"],
    ["ESTAFETTE_CONTACT", "vraag het aan Jan"],
    ["ESTAFETTE_CONTACT", "javascript:alert(1)"],
  ]) {
    it(`refuses ${value} for ${name}`, () => expect(readSettings({ [name]: value })).toHaveProperty("faults"));
  }

  it("names every fault at once, with what would be right", () => {
    expect(readSettings({ PORT: "80a", HOST: "a b", ESTAFETTE_THEME: "stad.scss", ESTAFETTE_LOGO: "logo.gif" })).toEqual({
      faults: [
        'PORT: found "80a"; expected a whole number from 0 to 65535',
        'HOST: found "a b"; expected a host name or address, such as 127.0.0.1 or 0.0.0.0',
        'ESTAFETTE_THEME: found "stad.scss"; expected the path of a file that ends in .css',
        'ESTAFETTE_LOGO: found "logo.gif"; expected the path of a file that ends in .svg or .png',
      ],
    });
  });

  for (const port of ["-1", "65536", "1e3", "3000.5", "0x10"]) {
    it(`refuses the port ${port}`, () => expect(readSettings({ PORT: port })).toHaveProperty("faults"));
  }
});
