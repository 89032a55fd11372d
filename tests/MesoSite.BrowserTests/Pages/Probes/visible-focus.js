// WCAG 2.4.7, 2.4.11, 2.4.13: at every stop a ring of at least 2 px, of 3 : 1 to the ground around it, that nothing cuts, and the element in sight.
() => {
  // The middle of what of it is in the window: a region with a long table is higher than a phone.
  const middle = (start, end, size) => (Math.max(start, 0) + Math.min(end, size)) / 2;
  const inSight = (element) => [...element.getClientRects()].some((box) => {
    const at = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    return at && (element.contains(at) || at.contains(element) && element.matches("[tabindex], textarea"));
  });
  const ring = (style) => {
    const shadow = style.boxShadow.match(/^(rgba?\([^)]*\)|color\([^)]*\)) 0px 0px 0px (\d+)px/);
    return [
      ...(style.outlineStyle === "none" ? [] : [{ width: parseFloat(style.outlineWidth), colour: channels(style.outlineColor), reach: parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset) }]),
      ...(shadow ? [{ width: Number(shadow[2]), colour: channels(shadow[1]), reach: Number(shadow[2]) }] : []),
    ].filter((part) => part.width >= 2 && part.colour[3] === 1);
  };
  const cut = (element, reach) => {
    for (let at = element.parentElement; at && at !== document.body && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      const outer = at.getBoundingClientRect();
      if ([...element.getClientRects()].some((box) => box.left - reach < outer.left - 1 || box.right + reach > outer.right + 1)) return true;
    }

    return false;
  };
  const findings = [];
  for (const element of stops()) {
    const before = JSON.stringify(ring(getComputedStyle(element)));
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) {
      findings.push(`${called(element)} takes no focus`);
      continue;
    }

    const parts = ring(getComputedStyle(element));
    const behind = ground(element.parentElement);
    if (JSON.stringify(parts) === before || !parts.some((part) => contrast(part.colour, behind) >= 3)) findings.push(`${called(element)} shows no focus on ${behind.map(Math.round)}`);
    else if (cut(element, Math.max(...parts.map((part) => part.reach)))) findings.push(`${called(element)} has its ring of focus cut`);
    if (!inSight(element)) findings.push(`${called(element)} is hidden while it has the focus`);
    element.blur();
  }

  scrollTo({ top: 0, behavior: "instant" });
  return findings;
}
