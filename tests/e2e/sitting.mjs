// banjie.html as a person has it: opened from a disk, with the ledger in a folder.
//
// No browser without a screen shows the dialog in which a person picks a folder. So the page is handed one.
// A Chromium of today gets a real folder, dropped on the page, and its profile says that local pages may
// write. Chromium 109 is a shell that allows no page a real folder: there it is one of the browser's own
// (the origin-private file system, which a switch opens to local pages), with handles of the same kind.
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { Clerk } from "./clerk.mjs";
import { MONDAY, chromium109, chromiumIs, dist, person, ready } from "./stage.mjs";

/** Local pages may read and write whatever a person gives them. */
const MAY_WRITE = JSON.stringify({
  profile: {
    content_settings: {
      exceptions: Object.fromEntries(
        ["file_system_read_guard", "file_system_write_guard"].map((guard) => [guard, { "file:///*,*": { setting: 1 } }]),
      ),
    },
  },
});

/** Instead of the dialog: the folder that is dropped on the page next. */
function takesWhatIsDropped() {
  const dropped = new Promise((drops) => {
    const take = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === "drop") drops(event.dataTransfer.items[0].getAsFileSystemHandle());
    };
    addEventListener("dragover", take, true);
    addEventListener("drop", take, true);
  });
  window.showDirectoryPicker = () => dropped;
}

/** Instead of the dialog: a folder of the browser's own. */
function takesAnOwnFolder() {
  window.showDirectoryPicker = async () => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle("督查 台账", { create: true });
  };
}

/** A folder on the disk with banjie.html in it, and a browser that opens it. */
export async function sitting({ isOld = false, canWrite = true } = {}) {
  const place = await mkdtemp(join(tmpdir(), "banjie-"));
  const [home, folder, profile] = ["双击 打开", "督查 台账", "profile"].map((name) => join(place, name));
  await mkdir(home);
  await mkdir(folder);
  await mkdir(join(profile, "Default"), { recursive: true });
  await writeFile(join(profile, "Default", "Preferences"), MAY_WRITE);
  await cp(join(dist, "banjie.html"), join(home, "banjie.html"));
  const start = isOld ? await chromium109() : chromiumIs;
  const args = isOld ? [...start.args, "--allow-file-access-from-files"] : start.args;
  const context = await chromium.launchPersistentContext(profile, { ...start, args, ...person, acceptDownloads: true });
  context.setDefaultTimeout(15_000);
  await context.clock.setFixedTime(new Date(MONDAY));
  if (canWrite) await context.addInitScript(isOld ? takesAnOwnFolder : takesWhatIsDropped);
  else await context.addInitScript(() => delete window.showDirectoryPicker);
  const complaints = [];
  await context.exposeFunction("complain", (text) => complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  context.on("page", (page) => {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text().split("\n")[0]}`);
    });
    page.on("pageerror", (error) => complaints.push(`uncaught: ${error.stack ?? error}`));
    page.on("request", (request) => {
      if (!/^(file|blob|data):/.test(request.url())) complaints.push(`asked for: ${request.url()}`);
    });
  });
  const address = pathToFileURL(join(home, "banjie.html")).href;
  return {
    context,
    folder,
    home,
    complaints,
    isOld,
    address,
    /** Opens the page anew, as a double click does. */
    async opens() {
      const page = await context.newPage();
      await page.goto(address);
      await ready(page);
      return new Sitter(this, page);
    },
    async close() {
      await context.close();
      await rm(place, { recursive: true });
    },
  };
}

/** A clerk who has opened banjie.html. To load it again would begin a new sitting. */
export class Sitter extends Clerk {
  constructor(sitting, page) {
    super(sitting, { at: (path) => sitting.address + path }, page);
    this.sitting = sitting;
  }

  async opens(path) {
    await this.page.evaluate((path) => (location.hash = `#${path}`), path);
  }

  async choosesFolder() {
    await this.button("选择文件夹").click();
    if (!this.sitting.isOld) {
      const session = await this.page.context().newCDPSession(this.page);
      const data = { items: [], files: [this.sitting.folder], dragOperationsMask: 1 };
      for (const type of ["dragEnter", "dragOver", "drop"]) {
        await session.send("Input.dispatchDragEvent", { type, x: 300, y: 200, data });
      }
      await session.detach();
    }
    await this.page.getByText("已选择文件夹“督查 台账”。").waitFor();
  }

  async founds({ title, office, person, passphrase = "" }) {
    await this.fills({
      台账名称: title,
      督查部门名称: office,
      登记人: person,
      密钥口令: passphrase,
      再次输入口令: passphrase,
    });
    await this.button("建立台账").click();
    await this.heading("单位").waitFor();
  }

  /** Opens a file of the chosen folder, and says who records. */
  async opensLedger(name, office, person) {
    await this.button(name).click();
    await this.page.getByRole("navigation", { name: "主导航" }).waitFor();
    if (office === undefined) return;
    await this.goesTo("设置");
    await this.page.locator("#office").selectOption({ label: office });
    await this.page.locator("#person").fill(person);
    await this.page.locator("#person").blur();
  }

  /** The files of the folder: their names and texts. Those that the browser has not swapped in yet do not count. */
  async files() {
    if (this.sitting.isOld) {
      return this.page.evaluate(async () => {
        const folder = await window.showDirectoryPicker();
        const files = {};
        for await (const [name, handle] of folder.entries()) {
          if (!name.endsWith(".crswap")) files[name] = await (await handle.getFile()).text();
        }
        return files;
      });
    }
    const names = (await readdir(this.sitting.folder)).filter((name) => !name.endsWith(".crswap"));
    const texts = names.map(async (name) => [name, await readFile(join(this.sitting.folder, name), "utf8")]);
    return Object.fromEntries(await Promise.all(texts));
  }
}
