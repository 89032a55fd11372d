// Once the page has long been there, lets the browser start the worker, which keeps copies of pages for when there is no network: not from a
// folder, and not for a reader who asks to spare data.
addEventListener("load", () => setTimeout(() => {
  const worker = navigator.serviceWorker;
  if (worker && location.protocol !== "file:" && !(navigator.connection && navigator.connection.saveData)) {
    const address = document.querySelector("[data-worker]").dataset.worker;
    const policy = window.trustedTypes && trustedTypes.createPolicy("handout-sw", { createScriptURL: () => address });
    // A browser may refuse: the page is whole without.
    worker.register(policy ? policy.createScriptURL("") : address, { updateViaCache: "none" }).catch(() => {});
  }
}, 2000));
