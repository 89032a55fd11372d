// What the page has left on the device, and what its policy has refused.
async () => [
  ...(document.cookie ? [`a cookie: ${document.cookie}`] : []),
  ...Object.keys(localStorage).map((key) => `in localStorage: ${key}`),
  ...Object.keys(sessionStorage).map((key) => `in sessionStorage: ${key}`),
  ...(await indexedDB.databases()).map(({ name }) => `a database: ${name}`),
  ...(window.isSecureContext ? await caches.keys() : []).map((name) => `a cache: ${name}`),
  ...(window.isSecureContext ? await navigator.serviceWorker.getRegistrations() : []).map(({ scope }) => `a service worker: ${scope}`),
  ...(window.refusedByPolicy || []).map((what) => `refused by the policy: ${what}`),
]
