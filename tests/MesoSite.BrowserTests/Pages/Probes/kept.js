// What the page has left on the device, and what its policy has refused.
// Workers and their caches are for pages from a host; a page from a folder has neither.
async () => [
  ...(document.cookie ? [`a cookie: ${document.cookie}`] : []),
  ...Object.keys(localStorage).map((key) => `in localStorage: ${key}`),
  ...Object.keys(sessionStorage).map((key) => `in sessionStorage: ${key}`),
  ...(await indexedDB.databases()).map(({ name }) => `a database: ${name}`),
  ...(location.protocol !== "file:" ? await caches.keys() : []).map((name) => `a cache: ${name}`),
  ...(location.protocol !== "file:" ? await navigator.serviceWorker.getRegistrations() : []).map(({ scope }) => `a service worker: ${scope}`),
  ...(window.refusedByPolicy || []).map((what) => `refused by the policy: ${what}`),
]
