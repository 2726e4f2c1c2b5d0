// The main story once more, in the oldest browser that is promised.
import { test } from "node:test";

process.env.BANJIE_CHROMIUM = "109";
const { without109 } = await import("./stage.mjs").catch((error) => ({ without109: () => String(error) }));
const why = await without109();
if (why) test("the main story in Chromium 109", { skip: why });
else await import("./story.test.mjs");
