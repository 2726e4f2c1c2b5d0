// A clerk who walks through the three measures and sees, at each step, what the page says with which article.
import assert from "node:assert/strict";
import { Clerk } from "./clerk.mjs";
import { costs, counts } from "./counted.mjs";
import { eventually, picture, profile, says } from "./stage.mjs";

/** Which step shows which article. Each article that a page carries stands here (`measures.test.mjs`). */
export const SHOWN = {
  founding: ["M1-3", "M1-16", "M2-3", "M2-5", "M2-20", "M3-3", "M3-11"],
  registering: [
    ...["M1-4", "M1-5", "M1-5(1)", "M1-5(2)", "M1-5(3)", "M1-5(4)", "M1-6", "M1-6(2)", "M1-6(3)", "M1-7"],
    ...["M2-4", "M2-4(1)", "M2-4(2)", "M2-4(3)", "M2-4(4)"],
  ],
  answering: ["M1-6(1)", "M1-9", "M1-10(1)", "M1-10(5)"],
  supervising: ["M2-6", "M2-9", "M2-10", "M2-13", "M2-16", "M2-17"],
  overdue: ["M1-10", "M1-10(3)", "M1-10(4)", "M1-11", "M1-12", "M1-14"],
  cases: [
    ...["M3-5", "M3-5(1)", "M3-5(2)", "M3-5(3)", "M3-5(4)", "M3-6", "M3-6(1)", "M3-6(2)", "M3-6(3)", "M3-6(4)"],
    ...["M3-7", "M3-8", "M3-8(1)", "M3-8(2)", "M3-8(3)", "M3-8(4)"],
  ],
  closing: ["M1-8", "M1-10(2)", "M2-7", "M2-8", "M2-14"],
  year: ["M1-14", "M2-12", "M2-15", "M2-17", "M2-18"],
};

/** In what a tag and its words stand together. */
const BLOCKS = "li, tr, p, dt, section, header, h2, h3, legend, article";

export class Walk extends Clerk {
  static async begins(t, server, now) {
    const walk = new Walk(await profile({ now }), server);
    await counts(walk.profile);
    return Object.assign(walk, { t, seen: new Set() });
  }

  /** Types into the fields of exactly these names: 提出人 is not 提出人身份. */
  async fills(fields, within = this.page) {
    for (const [label, value] of Object.entries(fields)) {
      const name = label.replace(/[()[\]]/g, "\\$&");
      const field = within.getByLabel(new RegExp(`^\\s*${name}\\s*(必填)?\\s*$`)).first();
      await this.fill(field, value);
    }
  }

  get dialog() {
    return this.page.getByRole("dialog");
  }

  /** One step, which shows the articles of the list above and no others. */
  async step(name, walk) {
    this.seen.clear();
    try {
      await walk(this);
    } catch (error) {
      await this.keeps(`${name}-failed`);
      throw error;
    }
    assert.deepEqual([...this.seen].sort(), [...new Set(SHOWN[name])].sort(), `what the step “${name}” shows`);
    await this.keeps(name);
  }

  keeps(name) {
    return picture(this.page, `measures-${name}`);
  }

  /** The tag of this article stands beside these words, anywhere or in this place. */
  async shows(article, words, place = this.page.locator(BLOCKS)) {
    const tag = this.page.locator(".tag", { hasText: new RegExp(`^${article.replace(/[()]/g, "\\$&")}$`) });
    await place.filter({ has: tag }).filter({ hasText: words }).locator("visible=true").first().waitFor();
    this.seen.add(article);
  }

  /** What an article is carried out by reads like this; these have no tag. */
  async reads(articles, place, like) {
    await says(place, like);
    for (const article of [articles].flat()) this.seen.add(article);
  }

  /** It is another day: the page is loaded anew. */
  async comes(day) {
    await this.profile.today(`${day}T09:00:00+08:00`);
    await this.reloads();
  }

  costs(name, clicks, fields, job) {
    return costs(this.t, this.page, name, { clicks, fields }, () => job());
  }

  /** Opens the part of a unit in the matter that is open. */
  async chooses(unit) {
    const lane = this.page.locator(".lane-name", { hasText: unit });
    await lane.click();
    await eventually(async () => assert.equal(await lane.getAttribute("aria-pressed"), "true"));
  }

  /** Fills the dialog that is open and sends it. */
  async sends(fields, button = "登记") {
    await this.fills(fields, this.dialog);
    await this.dialog.getByRole("button", { name: button, exact: true }).click();
  }

  /** The same, to its end. */
  async recordsIn(fields) {
    await this.sends(fields);
    await this.dialog.waitFor({ state: "hidden" });
  }

  /** Presses a button of a row and answers its dialog. */
  async answersIn(row, button, fields) {
    await row.getByRole("button", { name: button, exact: true }).first().click();
    await this.recordsIn(fields);
  }

  section(heading) {
    return this.page.locator("section", { has: this.page.getByRole("heading", { name: heading }) });
  }
}
