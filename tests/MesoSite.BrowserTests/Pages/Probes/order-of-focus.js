// WCAG 2.4.3: Tab goes as the eye does, in rows from the start to the end of a line, and reaches whatever reacts to a click. A column
// beside another is read as a whole, so its first stop may stand above the last one of the column before.
() => {
  const found = stops();
  const findings = all("[tabindex]").filter((element) => element.tabIndex > 0).map((element) => `${called(element)} has a tabindex of its own order`);
  const box = (element) => element.getClientRects()[0];
  const boxIn = (ancestor, element) => {
    let at = element;
    while (at.parentElement !== ancestor) at = at.parentElement;
    while (!at.getClientRects().length) at = [...at.children].find((child) => child.contains(element));
    return at.getBoundingClientRect();
  };
  const sharedBy = (one, other) => {
    let shared = one.parentElement;
    while (!shared.contains(other)) shared = shared.parentElement;
    return shared;
  };
  const inColumns = (one, other) => {
    const shared = sharedBy(one, other);
    const [first, second] = [boxIn(shared, one), boxIn(shared, other)];
    return first.right <= second.left + 1 || second.right <= first.left + 1;
  };
  // What a toggle has opened hangs below its whole row: the next stop of that row comes after the toggle.
  const before = (element, previous) => {
    const opener = all("details[open]").find((details) => details.nextElementSibling?.contains(previous) && !details.nextElementSibling.contains(element));
    return opener ? opener.querySelector("summary") : previous;
  };
  found.slice(1).forEach((element, index) => {
    const previous = before(element, found[index]);
    const [there, here] = [box(previous), box(element)];
    const above = here.bottom <= there.top + 1;
    const sameRow = Math.abs(here.top + here.bottom - there.top - there.bottom) < Math.min(here.height, there.height);
    const behind = sameRow && (getComputedStyle(sharedBy(previous, element)).direction === "ltr" ? here.right <= there.left + 1 : here.left >= there.right - 1);
    if ((above || behind) && !(above && inColumns(previous, element))) findings.push(`${called(element)} stands before ${called(previous)}, but Tab comes there later`);
  });
  const clickable = all("body *").filter((element) => shown(element) && (element.onclick || getComputedStyle(element).cursor === "pointer" || element.matches("[role=button], [role=link], a, label")));
  const reached = (element) => found.some((stop) => stop.contains(element) || stop === element.control) || element.querySelector("input, textarea, select");
  return [...findings, ...clickable.filter((element) => !reached(element)).map((element) => `${called(element)} can be clicked, but Tab does not come there`)];
}
