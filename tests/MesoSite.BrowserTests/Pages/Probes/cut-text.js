// Every line of text can be read: it stands within its box, within the page, within whatever clips it, and under no other line.
() => {
  const findings = [];
  const drawn = [];
  const width = document.documentElement.clientWidth;
  const clips = (style) => style.overflowX !== "visible" || style.overflowY !== "visible";
  for (const element of all("body *")) {
    const boxes = element.closest("option, script, style") || !shown(element) ? [] : lines(element);
    if (boxes.length === 0) continue;
    let holder = element;
    while (["inline", "contents"].includes(getComputedStyle(holder).display) && holder !== document.body) holder = holder.parentElement;
    const own = element.closest("svg") ? null : holder.getBoundingClientRect();
    let scrolled = false;
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (at === document.body || !clips(style) || style.display === "inline") continue;
      const outer = at.getBoundingClientRect();
      if (scrolls(style.overflowX) || scrolls(style.overflowY)) { scrolled = true; continue; }
      if (at.localName !== "svg" && boxes.some((box) => box.left < outer.left - 1 || box.right > outer.right + 1 || middle(box) < outer.top || middle(box) > outer.bottom || at.scrollHeight > at.clientHeight + 4)) {
        findings.push(`${called(element)} is cut by ${called(at)}`);
        break;
      }
    }

    // Letters that a reader has spaced may outgrow a picture, whose words do not break, where the same words stand in the page as well.
    const pictured = element.closest("svg[role=img]") && parseFloat(getComputedStyle(element).letterSpacing) > 0 && saidOutside(element.textContent.trim());
    for (const box of boxes) {
      if (!scrolled && !pictured && (box.left < -1 || box.right > width + 1)) findings.push(`${called(element)} stands outside of the page`);
      // What holds text in a table is as wide as its column; what is of no height would let text lie over what follows.
      if (own && (box.left < own.left - 1 || box.right > own.right + 1 || middle(box) < own.top || middle(box) > own.bottom)) findings.push(`${called(element)} stands outside of its box`);
      drawn.push({ element, box });
    }
  }

  // The box of a line is taller than its letters: half of it, around the middle, is certainly ink.
  drawn.sort((one, other) => one.box.top - other.box.top);
  drawn.forEach((one, index) => {
    for (let next = index + 1; next < drawn.length && drawn[next].box.top < one.box.bottom; next++) {
      const other = drawn[next];
      const apart = Math.abs(middle(one.box) - middle(other.box)) >= (one.box.height + other.box.height) / 4;
      if (!apart && one.box.left < other.box.right - 2 && other.box.left < one.box.right - 2) findings.push(`${called(one.element)} and ${called(other.element)} lie on each other`);
    }
  });
  return [...new Set(findings)];

  function saidOutside(words) {
    return all("body *").some((other) => !other.closest("svg") && other.children.length === 0 && other.textContent.trim() === words);
  }

  function middle(box) {
    return (box.top + box.bottom) / 2;
  }
}
