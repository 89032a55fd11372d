// The preview shows what lies in the folder, so no copies are kept of it. In place of the site's worker comes this one, and goes.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(registration.unregister()));
