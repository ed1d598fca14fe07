import { describe, expect, it } from "vitest";
import { html, raw } from "./html.ts";

describe("html", () => {
  it("makes text safe between tags and inside quotes", () => {
    expect(html`<p title="${`"'`}">${"<b> & co"}</p>`.toString()).toBe('<p title="&quot;&#39;">&lt;b&gt; &amp; co</p>');
  });

  it("keeps HTML that was made this way, also in lists within lists", () => {
    const items = ["a", "<"].map((one) => html`<li>${one}</li>`);
    expect(html`<ul>${[items, [html`<li>c</li>`]]}</ul>`.toString()).toBe("<ul><li>a</li><li>&lt;</li><li>c</li></ul>");
  });

  it("leaves no trace of what is not there", () => {
    expect(html`<p>${undefined}${null}${false}${true}${""}${0}</p>`.toString()).toBe("<p>0</p>");
  });

  it("trusts what is said to be HTML", () => {
    expect(html`<p${raw(" hidden")}></p>`.toString()).toBe("<p hidden></p>");
  });

  it("refuses a promise, of which a page would show nothing useful", () => {
    const promise = Promise.resolve("later") as unknown as string;
    expect(() => html`<p>${promise}</p>`).toThrow(/found \[object Promise\]/);
  });
});
