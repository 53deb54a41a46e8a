// Small comforts of our own: copying a draft, and pages that come up to date by themselves. Without it all works.
"use strict";
(() => {
  if (navigator.clipboard) {
    for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
    document.addEventListener("click", async (event) => {
      const button = event.target.closest("[data-copy]");
      if (!button) return;
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      button.textContent = button.dataset.done;
    });
  }

  const main = document.querySelector("main[data-live]");
  const news = document.getElementById("news");
  if (!main || !news || !window.EventSource) return;
  let told = null;
  let wait = null;
  let source = null;
  let touched = false;
  main.addEventListener("input", () => { touched = true; });

  // What somebody types or has opened stays; then they are told, and bring it up to date themselves.
  const busy = () => touched || main.querySelector("details[open] form")
    || (main.contains(document.activeElement) && document.activeElement.matches("input, textarea, select"));

  // Another server may be a moment behind the one that told: it is asked again, but not for ever.
  const renew = async (turns) => {
    clearTimeout(wait);
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("main[data-live]");
    if (!fresh) return;
    if (busy()) { news.hidden = false; return; }
    if (fresh.dataset.live !== told && turns > 1) wait = setTimeout(() => renew(turns - 1), 1000);
    main.dataset.live = fresh.dataset.live;
    const open = [...main.querySelectorAll("details")].map((one) => one.open);
    const at = document.activeElement && main.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    main.replaceChildren(...fresh.childNodes);
    const now = main.querySelectorAll("details");
    if (now.length === open.length) now.forEach((one, place) => { one.open = open[place]; });
    if (at) [...main.querySelectorAll("a")].find((one) => one.getAttribute("href") === at)?.focus({ preventScroll: true });
    window.htmx?.process(main);
    document.title = page.title;
  };

  const listen = () => {
    source?.close();
    source = null;
    if (document.hidden) return;
    source = new EventSource("/live");
    source.onmessage = (event) => {
      if (told === event.data) return;
      told = event.data;
      if (told !== main.dataset.live) renew(5);
    };
  };
  // A browser holds six lines to one address: pages that nobody looks at hold none.
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", () => source?.close());
  window.addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
  listen();
})();
