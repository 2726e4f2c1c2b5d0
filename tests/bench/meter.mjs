// What stands in the page while it is measured: the tasks of its thread, the moments at which
// something was clicked or changed, and the last time that anything was drawn.

/** Runs in the page before anything of it does. */
export function install(patience) {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) tasks.push([task.startTime, task.startTime + task.duration]);
  }).observe({ type: "longtask", buffered: true });

  // A timer that comes late shows that the thread was busy, even if no long task was reported.
  let ticked = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (now - ticked > 20) tasks.push([ticked, now]);
    ticked = now;
  }, 4);

  let drawn = 0;
  new MutationObserver(() => (drawn = performance.now())).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  const last = {};
  for (const kind of ["click", "change"]) {
    addEventListener(kind, () => (last[kind] = performance.now()), { capture: true });
  }

  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const button = (name, within = document) =>
    [...within.querySelectorAll("button")].find(
      (element) => element.textContent.trim() === name && !element.disabled && shown(element),
    );
  const rows = () => [...document.querySelectorAll("main table tbody tr")].filter(shown);

  window.meter = {
    /** When the last `click` or `change` was. */
    last: (kind) => last[kind],
    drawn: () => drawn,
    /** The end of the task in which a moment lies, laying out and painting with it; or the moment. */
    end: (at) => Math.max(at, ...tasks.filter(([begin, end]) => begin <= at && at < end).map(([, end]) => end)),
    /** The longest that the thread was held up between two moments, in milliseconds. */
    longest: (from, to) =>
      Math.max(0, ...tasks.filter(([begin, end]) => end > from && begin < to).map(([begin, end]) => end - begin)),
    button,
    rows,
    words: () => rows().map((row) => row.innerText).join("\n"),
    /** What `claim` first gives that is true, and the moment at which a person sees it. */
    until: (claim) =>
      new Promise((resolve, reject) => {
        const end = performance.now() + patience;
        const look = () => {
          const found = claim();
          if (performance.now() > end) reject(new Error(`not in ${patience} ms: ${claim}`));
          else if (found) requestAnimationFrame(() => setTimeout(() => resolve({ at: performance.now(), found })));
          else setTimeout(look, 4);
        };
        look();
      }),
  };
}
