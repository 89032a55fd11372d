// WCAG 2.4.3: Tab goes as the eye does, in rows from the start to the end of a line, and reaches whatever reacts to a click. A column
// beside another is read as a whole, so its first stop may stand above the last one of the column before.
() => {
  const found = stops();
  const findings = all("[tabindex]").filter((element) => element.tabIndex > 0).map((element) => `${called(element)} has a tabindex of its own order`);
  const toRight = document.documentElement.dir !== "rtl";
  const box = (element) => element.getClientRects()[0];
  const boxIn = (ancestor, element) => {
    let at = element;
    while (at.parentElement !== ancestor) at = at.parentElement;
    while (!at.getClientRects().length) at = [...at.children].find((child) => child.contains(element));
    return at.getBoundingClientRect();
  };
  const inColumns = (one, other) => {
    let shared = one;
    while (!shared.contains(other)) shared = shared.parentElement;
    if (shared === one) return true;
    const [first, second] = [boxIn(shared, one), boxIn(shared, other)];
    return first.right <= second.left + 1 || second.right <= first.left + 1;
  };
  found.slice(1).forEach((element, index) => {
    const [before, here, previous] = [box(found[index]), box(element), found[index]];
    const above = here.bottom <= before.top + 1;
    const sameRow = !above && here.top < before.bottom - 1 && before.top < here.bottom - 1;
    const local = element.closest("[dir]").dir === "rtl" === !toRight;
    const behind = sameRow && local && (toRight ? here.right <= before.left + 1 : here.left >= before.right - 1);
    if ((above || behind) && !(above && inColumns(previous, element))) findings.push(`${called(element)} stands before ${called(previous)}, but Tab comes there later`);
  });
  const clickable = all("body *").filter((element) => shown(element) && (element.onclick || getComputedStyle(element).cursor === "pointer" || element.matches("[role=button], [role=link], a, label")));
  const reached = (element) => found.some((stop) => stop.contains(element)) || element.querySelector("input, textarea, select");
  return [...findings, ...clickable.filter((element) => !reached(element)).map((element) => `${called(element)} can be clicked, but Tab does not come there`)];
}
