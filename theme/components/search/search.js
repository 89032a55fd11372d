// The search. Without this script the page is the list from A to Z, and that list, with its data-words, is the index.
// What a patient types stays in this object: it is put into no address, no history and no storage, and nothing is sent.
// How words are made alike stands in src/MesoSite/Search/SearchTerms.cs; the tables for it come with the page.
class Search {
  constructor(root) {
    this.root = root;
    for (const part of ["box", "words", "alert", "emergency", "status", "results", "list"]) {
      this[part] = this.find(`[data-search-part="${part}"]`);
    }

    const { fold, stop, prefixes, suffixes, rounds, least, flags, counts } = root.dataset;
    const list = (text, between = " ") => text.split(between).filter(Boolean);
    this.fold = new Map(list(fold).flatMap((group) => [...group.split("=")[1]].map((letter) => [letter, group.split("=")[0]])));
    [this.stop, this.prefixes, this.suffixes] = [stop, prefixes, suffixes].map((words) => list(words));
    [this.rounds, this.least] = [Number(rounds), Number(least)];
    this.dense = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]";
    this.flags = list(flags, "|").map((phrase) => phrase.split(" "));
    this.counts = counts.split("|");
    this.readIndex();
    this.options = [];
    this.active = -1;
    this.words.addEventListener("input", () => this.search());
    this.words.addEventListener("keydown", (event) => this.press(event));
    this.box.hidden = false;
    // A browser may have kept the words over a visit to another page.
    this.search();
  }

  find(selector) {
    const found = this.root.querySelector(selector);
    if (!found) {
      throw Object.assign(new Error(`the search has no ${selector}`), { name: "SearchError" });
    }

    return found;
  }

  // Every term with the pages that it finds, and how much it weighs there: names most, then patients' words, headings, texts.
  readIndex() {
    const weights = [8, 6, 3, 1];
    this.index = new Map();
    this.pages = [...this.list.querySelectorAll("[data-words]")];
    this.pages.forEach((page, number) => page.dataset.words.split(";").forEach((level, at) => level.split(" ").filter(Boolean).forEach((term) => {
      if (!this.index.has(term)) {
        this.index.set(term, []);
      }

      this.index.get(term).push([number, weights[at]]);
    })));
  }

  terms(text) {
    const { apostrophe } = this.root.dataset;
    const plain = text
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .toLowerCase()
      .replace(/[\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2066-\u2069]/g, "")
      .replace(/['’ʼ\u0060´]/g, apostrophe)
      .replace(/./gsu, (letter) => this.fold.get(letter) || letter);
    return (plain.match(/[\p{L}\p{M}\p{Nd}]+/gu) || [])
      .flatMap((word) => this.runs(word))
      .map((run) => (this.isDense(run) ? this.without(run) : this.stop.includes(run) ? "" : this.stem(run)))
      .filter(Boolean);
  }

  // Runs of letters of scripts that are written without spaces, and of others.
  runs(word) {
    return word.match(new RegExp(`${this.dense}+|[^${this.dense.slice(1)}+`, "gu"));
  }

  isDense(run) {
    return new RegExp(`^${this.dense}`, "u").test(run);
  }

  without(run) {
    return this.stop.reduce((rest, word) => rest.split(word).join(""), run);
  }

  stem(word) {
    const prefix = this.prefixes.find((part) => word.startsWith(part) && word.length - part.length >= this.least) || "";
    let stem = word.slice(prefix.length);
    for (let round = 0; round < this.rounds; round += 1) {
      const suffix = this.suffixes.find((part) => stem.endsWith(part) && stem.length - part.length >= this.least) || "";
      stem = stem.slice(0, stem.length - suffix.length);
    }

    return stem;
  }

  search() {
    const typed = this.terms(this.words.value);
    const found = this.found(typed.flatMap((term) => this.parts(term)));
    this.showEmergency(this.isRedFlag(typed));
    this.options = found.map((page, number) => this.option(page, number));
    this.results.replaceChildren(...this.options);
    this.mark(-1);
    const isOpen = found.length > 0;
    this.results.hidden = !isOpen;
    this.list.hidden = isOpen;
    this.words.setAttribute("aria-expanded", isOpen);
    clearTimeout(this.saying);
    // A screen reader would say a number for every letter.
    this.saying = setTimeout(() => {
      this.status.textContent = isOpen ? this.counts[found.length - 1] : this.words.value.trim() && this.emergency.hidden ? this.root.dataset.none : "";
    }, 400);
  }

  // Where there are no spaces, what is looked for is pairs of letters, and single ones for less.
  parts(term) {
    const letters = [...term];
    return this.isDense(term) ? [...letters.slice(1).map((letter, at) => letters[at] + letter), ...letters] : [term];
  }

  found(typed) {
    const scores = new Map();
    for (const part of new Set(typed)) {
      const best = new Map();
      for (const [term, postings] of this.index) {
        const fit = this.fit(term, part);
        if (fit) {
          postings.forEach(([page, weight]) => best.set(page, Math.max(best.get(page) || 0, fit * weight)));
        }
      }

      // What finds many pages says little of each.
      const rarity = Math.log(1 + this.pages.length / best.size);
      best.forEach((score, page) => scores.set(page, (scores.get(page) || 0) + score * rarity));
    }

    const order = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return order.filter(([, score]) => score > order[0][1] / 4).slice(0, this.counts.length).map(([page]) => this.pages[page]);
  }

  // How well a term of a page fits one that was typed: whole, begun, begun and wrongly ended, with one slip.
  fit(term, typed) {
    if (this.isDense(typed)) {
      return term.includes(typed) ? (typed.length > 1 ? 1 : 0.2) : 0;
    }

    if (term === typed) {
      return 1;
    }

    if (typed.length > 1 && term.startsWith(typed)) {
      return 0.7;
    }

    if (Math.min(term.length, typed.length) < 4) {
      return 0;
    }

    return typed.startsWith(term) ? 0.5 : this.isNear(term, typed) ? 0.4 : 0;
  }

  // One letter too many, too few or wrong, or two that have changed places.
  isNear(one, other) {
    let [start, end, otherEnd] = [0, one.length, other.length];
    while (start < end && one[start] === other[start]) {
      start += 1;
    }

    while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
      end -= 1;
      otherEnd -= 1;
    }

    const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
    return (left.length < 2 && right.length < 2) || (left.length === 2 && left === [...right].reverse().join(""));
  }

  // A red flag is heeded in any order of its words. Rather once too often than once too seldom.
  isRedFlag(typed) {
    return this.flags.some((phrase) => phrase.every((term) => typed.some((word) => this.isDense(term)
      ? word.includes(term)
      : word === term || (word.length > 4 && (term.startsWith(word) || (term.length > 4 && this.isNear(term, word)))))));
  }

  showEmergency(isRedFlag) {
    if (isRedFlag === !this.emergency.hidden) {
      return;
    }

    this.emergency.hidden = !isRedFlag;
    this.alert.textContent = isRedFlag ? ["h2", ".call-button"].map((part) => this.emergency.querySelector(part).textContent.trim()).join(". ") : "";
  }

  option(page, number) {
    const link = page.querySelector("a").cloneNode(true);
    const care = page.querySelector(".urgency-tag");
    Object.assign(link, { id: `search-result-${number + 1}`, tabIndex: -1 });
    link.setAttribute("role", "option");
    link.append(...(care ? [" ", care.cloneNode(true)] : []));
    return link;
  }

  press(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }

    if (event.key in moves && this.options.length > 0) {
      event.preventDefault();
      this.mark((this.active + moves[event.key] + this.options.length + (this.active < 0 && event.key === "ArrowUp" ? 1 : 0)) % this.options.length);
    } else if (event.key === "Enter") {
      this.enter();
    } else if (event.key === "Escape") {
      this.words.value = "";
      this.search();
    }
  }

  // Without a chosen result: to the number to call, where there is one to call, or to the first result.
  enter() {
    if (this.active >= 0) {
      this.options[this.active].click();
    } else if (!this.emergency.hidden) {
      this.emergency.querySelector("a[href^='tel:']").focus();
    } else if (this.options.length > 0) {
      this.mark(0);
    }
  }

  mark(option) {
    this.active = option;
    this.options.forEach((link, number) => link.setAttribute("aria-selected", number === option));
    if (option < 0) {
      this.words.removeAttribute("aria-activedescendant");
    } else {
      this.words.setAttribute("aria-activedescendant", this.options[option].id);
      this.options[option].scrollIntoView({ block: "nearest" });
    }
  }
}

document.querySelectorAll("[data-search]").forEach((root) => new Search(root));
