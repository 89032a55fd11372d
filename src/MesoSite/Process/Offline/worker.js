// Keeps copies of this site's pages on the phone, and shows them while the site cannot be reached: with a notice, and past their review as out of
// date. It keeps pages, styles and pictures of this site and nothing else: no query, no fragment, nothing that a reader chooses. What it says and
// which pages it keeps is in SITE, which the build writes.

const CACHE = PREFIX + SITE.version;
const ROOT = new URL(registration.scope).pathname;
const LIMIT = 3000;
const MOST_VISITED = 60;
const SAVED = "handout-saved";
// Every page of ours carries it. What a hotel's network puts in its place does not.
const MARK = /<meta name="handout" content="([^"]*)"[^>]*>/;
const GONE = [404, 410];
const UNAUTHORISED = 401;

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(install());
});

addEventListener("activate", (event) => event.waitUntil(forgetCachesBut(CACHE).then(() => clients.claim())));

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET") {
    return;
  }

  if (isAsset(pathOf(url))) {
    event.respondWith(asset(pathOf(url)));
  } else if (mode === "navigate" && isPage(pageOf(url))) {
    event.respondWith(page(event, pageOf(url)));
  }
});

// ---- Addresses

// A path from the root of the site, without query and fragment; null for what is not below it.
function pathOf(address) {
  const { origin, pathname } = new URL(address);
  return origin === location.origin && pathname.startsWith(ROOT) ? pathname.slice(ROOT.length) : null;
}

// The file that an address stands for: hosts show a folder's index, and some leave the ending out.
function pageOf(address) {
  const path = pathOf(address);
  const name = path === null ? "" : path.slice(path.lastIndexOf("/") + 1);
  return path === null || name.includes(".") ? path : `${path}${name === "" ? "index" : ""}.html`;
}

// The folders of the languages are the site's own. Of all else below its root the worker knows nothing, and lets it be.
function isPage(path) {
  return path !== null && path.endsWith(".html") && (Object.hasOwn(SITE.pages, path) || languageOf(path) !== null);
}

function isAsset(path) {
  return path !== null && /^assets\/[^/]+\.[0-9a-f]{8}\.[a-z0-9]+$/.test(path);
}

function languageOf(path) {
  const folder = path.split("/")[0];
  return Object.hasOwn(SITE.languages, folder) ? folder : null;
}

// The first bits of a page's SHA-256 as it was published; undefined for a page that is kept only once it was visited.
function listedHashOf(path) {
  return SITE.pages[path] || (languageOf(path) && SITE.languages[languageOf(path)].pages[path]);
}

function coreOf(language) {
  const { pages, pictures } = SITE.languages[language];
  return [...SITE.assets, ...pictures, ...Object.keys(pages), ...Object.keys(SITE.pages)];
}

// ---- Showing

async function page(event, path) {
  const cache = await caches.open(CACHE);
  const asked = ask(event, path, cache);
  event.waitUntil(asked);
  // Without a copy there is nothing better than to wait.
  const answer = (await cache.match(ROOT + path)) ? await Promise.race([asked, after(LIMIT)]) : await asked;
  const kept = answer ? null : await cache.match(ROOT + path);
  return answer || (kept ? copy(kept, path) : missing(path));
}

function after(time) {
  return new Promise((done) => setTimeout(done, time, null));
}

// What the host answers; null where that is nothing to be shown as this site's.
async function ask(event, path, cache) {
  const answer = await reach(event.request.url);
  if (answer === null) {
    return null;
  }

  if (GONE.includes(answer.status)) {
    await cache.delete(ROOT + path);
    return answer.response;
  }

  if (!answer.ok) {
    return answer.status === UNAUTHORISED ? answer.response : null;
  }

  if (!MARK.test(answer.text)) {
    return (await leavesIfAbandoned()) ? answer.response : null;
  }

  const led = pageOf(answer.url);
  if (isPage(led)) {
    event.waitUntil(keep(cache, led, answer));
  }

  return answer.url === plain(event.request.url) ? answer.response : Response.redirect(answer.url);
}

function plain(address) {
  return address.split("#")[0];
}

// An answer with all of its text, since a page of which a part came is none; null where none came. Never from the browser's own cache.
async function reach(address) {
  try {
    const response = await fetch(plain(address), { cache: "no-store", mode: "same-origin" });
    const { ok, status, url } = response;
    const text = await response.text();
    const headers = new Headers(response.headers);
    headers.delete("Content-Encoding");
    headers.delete("Content-Length");
    return { ok, status, url, text, headers, response: new Response(text, { status, headers }) };
  } catch (unreachable) {
    return null;
  }
}

// Another site may stand at this address one day. It has no worker of this name; a hotel's network answers to any name.
async function leavesIfAbandoned() {
  const worker = await reach(`${ROOT}sw.js`);
  const isAbandoned = worker !== null && GONE.includes(worker.status);
  if (isAbandoned) {
    await free();
  }

  return isAbandoned;
}

// A copy says what it is. Whether its review has run out is judged now, by the phone's clock.
async function copy(kept, path) {
  const text = await kept.text();
  const [mark, kind] = MARK.exec(text);
  const [reviewed, next, expires] = ["reviewed", "next", "expires"].map((name) => valueOf(mark, name));
  const isOverdue = expires !== "" && today() > expires;
  // The advice of an old handout stays, under the notice. An old symptom checker asks nothing any more.
  const isOff = isOverdue && kind === "checker";
  const words = wordsOf(path);
  const notice = isOff ? words.off : isOverdue ? words.overdue : words[{ "": "plain", "not-yet": "unreviewed" }[reviewed] || "reviewed"];
  const saved = new Intl.DateTimeFormat(words.dates, { dateStyle: "long" }).format(new Date(kept.headers.get(SAVED)));
  const filled = notice.replaceAll("{saved}", saved).replaceAll("{reviewed}", reviewed).replaceAll("{next}", next);
  const start = text.indexOf(">", text.indexOf("<main")) + 1;
  const end = isOff ? text.indexOf("</main>") : start;
  return new Response(text.slice(0, start) + filled + text.slice(end), { headers: kept.headers });
}

function wordsOf(path) {
  return SITE.languages[languageOf(path) || SITE.language];
}

function valueOf(mark, name) {
  const value = new RegExp(` data-${name}="([^"]*)"`).exec(mark);
  return value ? value[1] : "";
}

// As year-month-day where the reader is.
function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

// In place of the browser's own page, which knows no emergency number.
function missing(path) {
  const html = wordsOf(path).missing.replaceAll("{root}", ROOT);
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

async function asset(path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(ROOT + path);
  if (kept) {
    return kept;
  }

  const response = await fetch(ROOT + path);
  if (isSound(response)) {
    await cache.put(ROOT + path, response.clone());
  }

  return response;
}

// A style or a picture, and not the page of a hotel's network in its place.
function isSound(response) {
  return response.ok && !response.redirected && /^(text\/css|image\/)/.test(response.headers.get("Content-Type"));
}

// ---- Keeping

// A page that came is kept, and with it, for a reader who has gone on in another language, what is kept of that language.
async function keep(cache, path, { text, headers }) {
  await cache.put(ROOT + path, saved(text, headers));
  const held = await pathsIn(cache);
  if (languageOf(path)) {
    await store(cache, await gather(coreOf(languageOf(path)).filter((part) => !held.includes(part)), null));
  }

  const visited = held.filter((other) => isPage(other) && !listedHashOf(other));
  await Promise.all(visited.slice(0, Math.max(0, visited.length - MOST_VISITED)).map((other) => cache.delete(ROOT + other)));
}

function saved(text, headers) {
  const marked = new Headers(headers);
  marked.set("Content-Type", "text/html; charset=utf-8");
  marked.set(SAVED, new Date().toISOString());
  return new Response(text, { headers: marked });
}

// All or nothing: a version is there once each of its pages is. The languages are those of the open pages and of the version before.
async function install() {
  const name = (await caches.keys()).find((other) => other.startsWith(PREFIX) && other !== CACHE);
  const before = name ? await caches.open(name) : null;
  const all = before ? await pathsIn(before) : [];
  const held = all.filter(isPage);
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.map((client) => pageOf(client.url)).filter(isPage);
  const languages = [...open, ...held].map(languageOf).filter((language) => language !== null);
  const core = new Set(languages.flatMap(coreOf));
  const visited = await gather(held.filter((path) => !core.has(path)), before);
  const texts = await Promise.all(visited.map(({ response }) => response.clone().text()));
  const pictures = all.filter((path) => isAsset(path) && !core.has(path) && texts.some((text) => text.includes(path)));
  const entries = [...(await gather([...core, ...pictures], before)), ...visited];
  await caches.delete(CACHE);
  try {
    await store(await caches.open(CACHE), entries);
  } catch (full) {
    await caches.delete(CACHE);
    throw full;
  }
}

async function pathsIn(cache) {
  return (await cache.keys()).map(({ url }) => pathOf(url));
}

// One after the other, so that on a slow line the reader's own requests come first.
async function gather(paths, before) {
  const entries = [];
  for (const path of paths) {
    const response = isAsset(path) ? await assetFor(path, before) : await pageFor(path, before);
    if (response) {
      entries.push({ path, response });
    }
  }

  return entries;
}

async function assetFor(path, before) {
  const response = (before && (await before.match(ROOT + path))) || (await fetch(ROOT + path));
  if (!isSound(response)) {
    throw new Error(`${path} did not come`);
  }

  return response;
}

// A page that has not changed is not asked for again. One that was visited and is no more is left out.
async function pageFor(path, before) {
  const kept = before && (await before.match(ROOT + path));
  const text = kept ? await kept.text() : "";
  if (kept && (await hashOf(text)) === listedHashOf(path)) {
    return saved(text, kept.headers);
  }

  const answer = await reach(ROOT + path);
  if (answer && GONE.includes(answer.status) && !listedHashOf(path)) {
    return null;
  }

  if (!answer || !answer.ok || !MARK.test(answer.text)) {
    throw new Error(`${path} did not come`);
  }

  return saved(answer.text, answer.headers);
}

async function hashOf(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function store(cache, entries) {
  for (const { path, response } of entries) {
    await cache.put(ROOT + path, response);
  }
}
