/* In pages of the preview alone: loads the page anew after a build that changed the site, where it was scrolled to, and shows the errors of
   one that failed. It runs under the page's own policy, so it writes no HTML and no style attribute. */
(() => {
  'use strict';

  const EVENTS = '/.mesosite/events';
  const SCROLLED = 'mesosite-preview-scrolled';
  const AGAIN_AFTER = 2000;
  const UNFILLED = /\[\[[^]*?\]\]/;

  const STYLE = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light dark; }
    section { --ground: #fff5f2; --ink: #2b1512; --edge: #a3260f; --mark: #ffd3c7; --link: #7a1c0b;
      box-sizing: border-box; max-height: 60vh; overflow: auto; overscroll-behavior: contain; padding: .75rem 1rem 1rem;
      border-top: .25rem solid var(--edge); background: var(--ground); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; }
    @media (prefers-color-scheme: dark) {
      section { --ground: #2a1512; --ink: #ffe9e3; --edge: #ff8a70; --mark: #7a2413; --link: #ffb9a8; }
    }
    .head { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
    h2 { margin: 0; font-size: 1.125rem; }
    h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
    p { margin: .25rem 0; }
    pre { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font: .9375rem/1.5 ui-monospace, monospace; }
    mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 2px; }
    a { color: var(--link); }
    button { flex: none; min-height: 2.75rem; padding: 0 1rem; border: 2px solid var(--edge); border-radius: .25rem;
      background: transparent; color: inherit; font: inherit; cursor: pointer; }
    :focus-visible { outline: 3px solid var(--edge); outline-offset: 2px; }
    @media print { :host { display: none; } }
  `;

  const element = (name, text, ...children) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.append(...children);
    return made;
  };

  /* The errors of the last build, over the lower part of the page. In a tree of its own: the site's styles do not reach it. */
  class Panel {
    constructor() {
      this.host = null;
      this.told = '';
      document.addEventListener('keydown', event => {
        if (event.key === 'Escape' && this.host && !event.defaultPrevented) {
          this.hide();
        }
      });
    }

    /* Closed by its user, it stays away until a build tells something else. */
    show(bulletin) {
      const told = JSON.stringify(bulletin.faults);
      if (told === this.told) {
        return;
      }
      this.hide();
      this.told = told;
      if (bulletin.faults.length > 0) {
        this.open(bulletin);
      }
    }

    open(bulletin) {
      this.host = document.createElement('div');
      this.host.dataset.mesositePanel = '';
      const root = this.host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      const close = element('button', 'Close (Esc)');
      close.type = 'button';
      close.addEventListener('click', () => this.hide());
      const title = element('h2', 'Errors of the last build');
      title.id = 'title';
      const head = element('div', '', title, close);
      head.className = 'head';
      const summary = element('p', '');
      summary.setAttribute('role', 'status');
      const section = element('section', '', head, summary, ...bulletin.faults.map(fault => this.fault(fault)));
      section.setAttribute('aria-labelledby', title.id);
      section.lang = 'en';
      section.dir = 'ltr';
      section.tabIndex = 0;
      root.append(section);
      document.body.append(this.host);
      /* A region that is live tells what is put into it once it is there. */
      summary.textContent = bulletin.summary;
    }

    fault(fault) {
      const heading = element('h3', [fault.severity, fault.code].filter(Boolean).join(' ') + ': ' + fault.message);
      heading.dir = 'auto';
      const help = element('p', 'What to do: ' + fault.help);
      help.dir = 'auto';
      return element('div', '', heading, ...fault.places.flatMap(place => this.place(place)), help);
    }

    place(place) {
      const where = element('p', '', place.link ? element('a', place.place) : place.place, place.remark ? ' ' + place.remark : '');
      if (place.link) {
        where.firstElementChild.href = place.link;
      }
      const line = element('pre', '', place.before, element('mark', place.marked), place.after);
      line.dir = 'auto';
      return [where, line];
    }

    hide() {
      this.host?.remove();
      this.host = null;
    }
  }

  /* Follows the builds while the page can be seen: a browser has six connections to a server, and every open page would take one. */
  class Follower {
    constructor(version) {
      this.version = version;
      this.panel = new Panel();
      this.source = null;
      document.addEventListener('visibilitychange', () => this.turn());
      addEventListener('pageshow', () => this.turn());
      addEventListener('pagehide', () => this.leave());
      this.restore();
      this.turn();
    }

    turn() {
      if (document.hidden) {
        this.leave();
      } else if (!this.source) {
        this.follow();
      }
    }

    follow() {
      this.source = new EventSource(EVENTS);
      this.source.addEventListener('message', event => this.hear(JSON.parse(event.data)));
      /* A lost connection is tried again by the browser itself; one that was refused is not. */
      this.source.addEventListener('error', () => {
        if (this.source && this.source.readyState === EventSource.CLOSED) {
          this.leave();
          setTimeout(() => this.turn(), AGAIN_AFTER);
        }
      });
    }

    leave() {
      this.source?.close();
      this.source = null;
    }

    hear(bulletin) {
      if (bulletin.version === this.version) {
        this.panel.show(bulletin);
      } else {
        this.remember();
        this.leave();
        location.reload();
      }
    }

    remember() {
      this.keep(store => store.setItem(SCROLLED, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY })));
    }

    restore() {
      this.keep(store => {
        const kept = JSON.parse(store.getItem(SCROLLED));
        store.removeItem(SCROLLED);
        if (kept && kept.path === location.pathname) {
          const scroll = () => scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
          scroll();
          addEventListener('load', scroll, { once: true });
        }
      });
    }

    /* Where the browser keeps nothing for pages, it scrolls by itself as it sees fit. */
    keep(use) {
      try {
        use(sessionStorage);
      } catch (fault) {
        console.info('mesosite preview: the browser keeps no place to scroll to', fault);
      }
    }
  }

  /* What is still to be filled in stands out. */
  const markUnfilled = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.data.includes('[[') && text.parentNode instanceof HTMLElement && !text.parentNode.matches('script, style')) {
        found.push(text);
      }
    }
    for (const text of found) {
      let rest = text;
      for (let match = UNFILLED.exec(rest.data); match; match = UNFILLED.exec(rest.data)) {
        const piece = rest.splitText(match.index);
        rest = piece.splitText(match[0].length);
        const mark = document.createElement('mark');
        piece.replaceWith(mark);
        mark.append(piece);
      }
    }
  };

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', markUnfilled, { once: true });
  } else {
    markUnfilled();
  }

  new Follower(document.currentScript.dataset.mesositeVersion);
})();
