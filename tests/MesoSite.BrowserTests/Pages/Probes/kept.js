// What the page has left on the device, and what its policy has refused. Its worker may keep copies of the site's own pages, styles and pictures, by
// addresses in which nothing else stands. A page from a folder has no worker.
async () => {
  const isHosted = location.protocol !== "file:";
  const found = [
    ...(document.cookie ? [`a cookie: ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `in localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `in sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `a database: ${name}`),
    ...(window.refusedByPolicy || []).map((what) => `refused by the policy: ${what}`),
  ];
  const registrations = isHosted ? await navigator.serviceWorker.getRegistrations() : [];
  for (const { scope, active, installing, waiting } of registrations) {
    const { scriptURL } = active || waiting || installing;
    if (scriptURL !== `${scope}sw.js`) {
      found.push(`a service worker: ${scriptURL}`);
    }
  }

  for (const name of isHosted ? await caches.keys() : []) {
    const scope = registrations.map((registration) => registration.scope).find((own) => name.startsWith(`handouts ${own} `));
    const keys = (await (await caches.open(name)).keys()).map(({ url }) => url);
    const foreign = keys.filter((url) => !scope || !url.startsWith(scope) || /[#?]/.test(url) || !/(\.html|\/assets\/[^/]+\.[0-9a-f]{8}\.[a-z0-9]+)$/.test(url));
    found.push(...foreign.map((url) => `in the cache ${name}: ${url}`), ...(scope ? [] : [`a cache: ${name}`]));
  }

  return found;
}
