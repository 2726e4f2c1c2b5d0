// The main story once more, in the oldest browser that is promised.
process.env.BANJIE_CHROMIUM = "109";
await import("./story.test.mjs");
