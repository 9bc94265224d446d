// A portal in sixty lines: keeps a copy of a client's posts in a file. Node 20, nothing else.
//   BALIE_URL=https://desk.example BALIE_CLIENT=floorhuis BALIE_KEY=balie_… node portal.mjs copy.json
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const { BALIE_URL, BALIE_CLIENT, BALIE_KEY, BALIE_EVERY_MS = "10000" } = process.env;
const file = process.argv[2] ?? "mentions.json";
const start = `${BALIE_URL}/api/v1/clients/${encodeURIComponent(BALIE_CLIENT)}/mentions?limit=500`;

// next: where to go on; tag: of the last answer there; fresh: the copy in the making, while we begin anew beside the old one.
let copy = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { next: null, tag: null, posts: {}, fresh: {} };

/** Whole or not at all: whoever reads the file, and we after a crash, see cursor and posts that belong together. */
function save() {
  writeFileSync(`${file}.new`, JSON.stringify(copy));
  renameSync(`${file}.new`, file);
}

function take(page, link) {
  const posts = copy.fresh ?? copy.posts;
  for (const post of page.items) {
    if (post.deleted) delete posts[post.id];
    else posts[post.id] = post;
  }
  // Once through from the beginning, what was not among it is gone.
  if (copy.fresh && !page.has_more) copy = { ...copy, posts, fresh: undefined };
  copy.next = new URL(/<([^>]+)>; *rel="next"/.exec(link)[1], BALIE_URL).href;
}

/** One request; tells how long to wait before the next. */
async function poll() {
  const headers = { Authorization: `Bearer ${BALIE_KEY}` };
  if (copy.tag) headers["If-None-Match"] = copy.tag;
  const answer = await fetch(copy.next ?? start, { headers, signal: AbortSignal.timeout(30_000) });
  if (answer.status === 304) return Number(BALIE_EVERY_MS);
  if (answer.status === 429 || answer.status >= 500) return 1000 * Number(answer.headers.get("retry-after") ?? 5);
  if (answer.status === 410) {
    copy = { ...copy, next: null, tag: null, fresh: {} };
    save();
    return 0;
  }
  if (!answer.ok) throw new Error(`${answer.status}: ${(await answer.json()).detail}`);
  const asked = copy.next;
  const page = await answer.json();
  take(page, answer.headers.get("link"));
  copy.tag = copy.next === asked ? answer.headers.get("etag") : null;
  if (page.items.length || copy.next !== asked) save();
  return page.has_more ? 0 : Number(BALIE_EVERY_MS);
}

for (;;) {
  let pause = 5000;
  try {
    pause = await poll();
  } catch (failure) {
    if (/^4\d\d:/.test(failure.message)) throw failure; // nothing that time would heal
    console.error(`${failure.message}; trying again`);
  }
  await wait(pause);
}
