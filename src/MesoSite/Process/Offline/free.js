// All caches of this site's worker begin so. Other sites of the same host, a branch's among them, have caches of their own.
const PREFIX = `handouts ${registration.scope} `;

async function forgetCachesBut(kept) {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== kept);
  await Promise.all(names.map((name) => caches.delete(name)));
}

// Leaves the phone as it was before the first visit.
async function free() {
  await forgetCachesBut(null);
  await registration.unregister();
}
