// A ledger whose every free text tries to be more than text. It is the demonstration, so that each page has
// something to show, written anew: the ids of its acts are hashes of what they say.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

const demonstration = new URL("../../src/web/demo.ledger.json", import.meta.url);

/** The members of bodies that people type (FORMAT §3). Others are ids, dates and words of the format. */
const TYPED = new Set(
  "name short head source article_source title content document assigner leader officer number tags task responsible deputy handler law reason text progress approver result by post topic circulated interviewed".split(" "),
);

/** What fetches from `trap`, or runs, wherever a text is taken for more than it is. */
export const attacks = (trap) => [
  `<script>fetch("${trap}/script")</script>`,
  `<svg/onload=fetch("${trap}/svg")>`,
  `<svg><use href="${trap}/use"/><animate onbegin=fetch("${trap}/animate") attributeName=x></svg>`,
  `"><img src="${trap}/image" onerror="alert(1)">`,
  `<iframe srcdoc="<script>top.location='${trap}/srcdoc'</script>"></iframe>`,
  `<form action="${trap}/form"><input autofocus onfocus="this.form.submit()"></form>`,
  `<meta http-equiv=refresh content="0;url=${trap}/meta"><base href="${trap}/">`,
  `<link rel=stylesheet href="${trap}/link"><style>@import "${trap}/import"</style>`,
  `<object data="${trap}/object"></object><video src="${trap}/video" onerror="alert(2)"></video>`,
  `' onclick='navigator.sendBeacon("${trap}/beacon")' style='background:url(${trap}/url)`,
  `javascript:fetch("${trap}/javascript")`,
  `</textarea></title></option></script><body onload="alert(3)">`,
  `\${fetch("${trap}/template")}{{constructor.constructor('eval("alert(4)")')()}}`,
];

/** The file's bytes. */
export async function hostileLedger(trap) {
  const tail = attacks(trap).join("");
  const typed = (value, name) => {
    if (Array.isArray(value)) return value.map((inner) => typed(inner, name));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typed(inner, name)]));
    }
    return typeof value === "string" && TYPED.has(name) ? value + tail : value;
  };
  const file = JSON.parse(await readFile(demonstration, "utf8"));
  const acts = new Map(file.acts.map((act) => [act.id, act]));
  const written = new Map();
  const rewrite = (id) => {
    if (!written.has(id)) {
      const { id: _, ...act } = acts.get(id);
      act.parents = act.parents.map((parent) => rewrite(parent).id).sort();
      act.person += tail;
      act.body = Object.fromEntries(
        Object.entries(act.body).map(([name, value]) => [name, acts.has(value) ? rewrite(value).id : typed(value, name)]),
      );
      const hash = createHash("sha256").update(canonical(act)).digest("hex");
      written.set(id, { id: hash, ...act });
    }
    return written.get(id);
  };
  file.acts = file.acts.map((act) => rewrite(act.id));
  file.ledger = written.get(file.ledger).id;
  file.title += tail;
  file.exported.person += tail;
  return Buffer.from(JSON.stringify(file));
}

/** Canonical JSON (FORMAT §2): members in order, nothing between them. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join()}}`;
}
