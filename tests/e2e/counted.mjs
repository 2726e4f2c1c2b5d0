// Counts what a job costs: the presses of mouse and Enter that a person makes, and the fields that are filled.
import assert from "node:assert/strict";

/** In the page: a press is a press wherever it falls, a field that is filled twice is one field. */
function count() {
  const counted = { clicks: 0, fields: new Set() };
  window.counted = counted;
  const types = (element) => element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])");
  addEventListener("pointerdown", () => (counted.clicks += 1), true);
  addEventListener("keydown", (event) => (counted.clicks += event.key === "Enter" && !types(event.target) ? 1 : 0), true);
  addEventListener("input", (event) => types(event.target) && counted.fields.add(event.target), true);
}

/** Counts in every page of a profile from now on. */
export function counts(profile) {
  return profile.context.addInitScript(count);
}

/** What was counted while a job was done; it may cost so much at most. The page must not be loaded anew meanwhile. */
export async function costs(t, page, name, most, job) {
  await page.evaluate(() => {
    counted.clicks = 0;
    counted.fields.clear();
  });
  await job();
  const cost = await page.evaluate(() => ({ clicks: counted.clicks, fields: counted.fields.size }));
  t.diagnostic(`${name}: ${cost.clicks} + ${cost.fields} (at most ${most.clicks} + ${most.fields})`);
  assert.ok(cost.clicks > 0, `${name}: nothing was pressed`);
  assert.ok(cost.clicks <= most.clicks && cost.fields <= most.fields, `${name}: ${JSON.stringify(cost)}`);
}
