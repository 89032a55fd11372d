// This site keeps no copies on phones. Phones that have some from before find this worker at the same address, and it frees them.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(free()));
