import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./estafette.ts";

const citation = "/citeren?indicator=jongeren-met-jeugdzorg&plaats=deventer";

test("a citation is copied with one press, and the page says so", async ({ page, context, findBarriers }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(citation);
  await page.getByRole("button", { name: /Kopieer.*BibTeX/ }).click();
  await expect(page.getByText("Gekopieerd")).toBeVisible();
  const copied = await page.evaluate("navigator.clipboard.readText()");
  expect(copied).toContain("@misc{estafette-jongeren-met-jeugdzorg-deventer-");
  expect(await findBarriers()).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a citation stands there to be selected, and no button promises more", async ({ page }) => {
    await page.goto(citation);
    await expect(page.locator("pre")).toHaveCount(3);
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("the code to embed a figure has no barriers when it is opened", async ({ page, findBarriers }) => {
  await page.goto("/indicatoren/jongeren-met-jeugdzorg?plaats=deventer");
  const embed = page.locator("#insluiten");
  for (const summary of await embed.locator("summary").all()) await summary.click();
  await expect(embed.locator("pre").first()).toContainText("<iframe src=");
  expect(await findBarriers()).toEqual([]);
});

test("a figure shows in a frame of another site, and its page does not", async ({ page, baseURL, consoleErrors }) => {
  const frames = ["insluiten/inwoners?plaats=deventer&amp;beeld=strook", "indicatoren/inwoners"];
  const body = `<!doctype html>${frames.map((path) => `<iframe src="${baseURL}/${path}" title="${path}"></iframe>`).join("")}`;
  const other = createServer((_, response) => response.setHeader("content-type", "text/html").end(body)).listen(0, "127.0.0.1");
  await once(other, "listening");
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  await expect(page.frameLocator("iframe >> nth=0").getByRole("heading", { name: "Inwoners" })).toBeVisible();
  await expect.poll(() => consoleErrors.filter((error) => error.includes("frame-ancestors")).length).toBe(1);
  expect(consoleErrors.splice(0).filter((error) => !error.includes("frame-ancestors"))).toEqual([]);
  other.close();
});
