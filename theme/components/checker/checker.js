// The walk through the symptom checker. The page works without this script; it adds what links alone cannot do.
// What a patient answers stays in this object: nothing is stored or sent, and the address holds no more than the step.
class Checker {
  constructor(root) {
    this.root = root;
    this.title = document.title;
    this.start = this.find(".checker-first");
    for (const part of ["status", "notice", "urgent", "another", "answered", "tools", "print", "copy", "copied", "by-hand"]) {
      this[part] = this.find(`[data-checker-part="${part}"]`);
    }

    // One visit for each entry of the browser's history: a step, and the path of answers that led to it.
    this.visits = [];
    this.at = history.state === null ? 0 : history.state;
    this.visits[this.at] = { step: this.target(), path: [] };
    history.replaceState(this.at, "");
    this.print.addEventListener("click", () => this.printResult());
    this.copy.addEventListener("click", () => this.copyResult());
    document.addEventListener("click", (event) => this.follow(event));
    window.addEventListener("hashchange", () => this.arrive());
    this.show();
    if (this.target() !== this.start) {
      this.focus();
    }
  }

  find(selector) {
    const found = this.root.querySelector(selector);
    if (!found) {
      throw Object.assign(new Error(`the symptom checker has no ${selector}`), { name: "CheckerError" });
    }

    return found;
  }

  target() {
    const step = document.getElementById(location.hash.slice(1));
    return step && step.matches(".checker-step") ? step : this.start;
  }

  follow(event) {
    // The second click of a double click would answer the next question, unread.
    if (event.detail > 1 && event.target.closest(".checker-answer")) {
      event.preventDefault();
      return;
    }

    this.link = event.target.closest("a[href^='#']");
    // The skip link would leave the step for #main, and so show the start.
    if (this.link && this.link.hash === "#main") {
      event.preventDefault();
      this.focus();
    }
  }

  // Each entry of the history bears its own number and nothing else. A number that is there already means back or forward.
  arrive() {
    const step = this.target();
    if (history.state === null) {
      const path = this.link && this.link.hash === location.hash ? this.pathBy(this.link) : [];
      this.at += 1;
      this.visits.length = this.at;
      this.visits.push({ step, path });
      history.replaceState(this.at, "");
    } else {
      this.at = history.state;
      const known = this.visits[this.at];
      this.visits[this.at] = known && known.step === step ? known : { step, path: [] };
    }

    this.link = null;
    this.show();
    this.focus();
    this.status.textContent = [...this.urgentAdvice(), this.heading(step)].join(" ");
  }

  pathBy(link) {
    const { step, path } = this.visits[this.at];
    if (link.dataset.index) {
      return path.slice(0, Number(link.dataset.index));
    }

    if (this.another.contains(link)) {
      return [...path, { step }];
    }

    // Where a browser shows all steps, an answer can be given out of turn: what came before it is then unknown.
    const from = link.matches(".checker-answer") && link.closest(".checker-step");
    return from ? [...(from === step ? path : []), { step: from, answer: this.text(link) }] : [];
  }

  show() {
    const { step, path } = this.visits[this.at];
    document.title = step === this.start ? this.title : `${this.heading(step)} – ${this.title}`;
    this.showUrgent(step, path);
    this.answered.hidden = path.length === 0;
    this.answered.querySelector("ol").replaceChildren(...path.map((passed, index) => this.entry(passed, index)));
    this.tools.hidden = this.rank(step) === Infinity;
    this.copied.textContent = "";
    this["by-hand"].hidden = true;
    const concern = path.find((passed) => "concern" in passed.step.dataset);
    this.another.hidden = !concern;
    this.another.querySelector("a").href = `#${concern ? concern.step.id : this.start.id}`;
  }

  // A less urgent result never hides a more urgent one of the same path.
  showUrgent(step, path) {
    const urgent = path.reduce((most, passed) => (this.rank(passed.step) < this.rank(most) ? passed.step : most), step);
    this.notice.hidden = urgent === step;
    if (this.notice.hidden) {
      return;
    }

    this.notice.className = `checker-notice urgency-${urgent.dataset.card}`;
    this.notice.querySelectorAll(".icon, .call-button").forEach((old) => old.remove());
    this.notice.prepend(...this.copies(urgent, ".icon"));
    this.notice.append(...this.copies(urgent, ".call-button"));
    this.point(this.urgent, urgent, path.findIndex((passed) => passed.step === urgent));
    this.urgent.textContent = this.heading(urgent);
    step.prepend(this.notice);
  }

  copies(step, selector) {
    return [...step.querySelectorAll(selector)].slice(0, 1).map((found) => found.cloneNode(true));
  }

  // An entry of "Your answers": an answer to change, or a result that was reached on the way to another concern.
  entry({ step, answer }, index) {
    const item = this.make("li", "");
    const link = this.make("a", answer ? this.root.dataset.change : this.heading(step));
    this.point(link, step, index);
    if (answer) {
      item.append(this.make("span", this.heading(step)), " ", this.make("strong", answer), " ");
      link.setAttribute("aria-label", `${this.root.dataset.change}: ${this.heading(step)}`);
    }

    item.append(link);
    return item;
  }

  make(tag, text) {
    return Object.assign(document.createElement(tag), { textContent: text });
  }

  point(link, step, index) {
    link.href = `#${step.id}`;
    link.dataset.index = index;
  }

  focus() {
    const { step } = this.visits[this.at];
    const heading = step.querySelector("h2");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    step.scrollIntoView();
  }

  printResult() {
    this.root.dataset.printing = "";
    window.addEventListener("afterprint", () => delete this.root.dataset.printing, { once: true });
    window.print();
  }

  async copyResult() {
    const byHand = this["by-hand"];
    const area = byHand.querySelector("textarea");
    area.value = this.summary();
    let done = await this.toClipboard(area.value);
    if (!done) {
      byHand.hidden = false;
      area.focus();
      area.select();
      done = document.execCommand("copy");
    }

    byHand.hidden = done;
    if (done) {
      this.copy.focus();
      this.copied.textContent = this.root.dataset.copied;
    }
  }

  // There is no clipboard on a page that came by plain http, and a browser may refuse it.
  async toClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refusal) {
      return false;
    }
  }

  summary() {
    const { step, path } = this.visits[this.at];
    const answers = path.map((passed) => [this.heading(passed.step), passed.answer].filter(Boolean).join(" "));
    const advice = [...step.querySelectorAll("[data-copy]")].map((part) => this.text(part));
    return [this.title, "", ...answers, "", ...this.urgentAdvice(), this.heading(step), ...advice, "", this.root.dataset.note].join("\n");
  }

  urgentAdvice() {
    return this.notice.hidden ? [] : [this.text(this.urgent.parentElement)];
  }

  rank(step) {
    return Number(step.dataset.rank || Infinity);
  }

  heading(step) {
    return this.text(step.querySelector("h2"));
  }

  // A number keeps its direction within a right-to-left text only between isolates.
  text(element) {
    const copy = element.cloneNode(true);
    if (document.documentElement.dir === "rtl") {
      copy.querySelectorAll("bdi").forEach((number) => number.replaceWith(`\u2066${number.textContent}\u2069`));
    }

    return copy.textContent.replace(/\s+/g, " ").trim();
  }
}

document.querySelectorAll("[data-checker]").forEach((root) => new Checker(root));
