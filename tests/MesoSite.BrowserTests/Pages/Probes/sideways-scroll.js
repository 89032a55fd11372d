// WCAG 1.4.10: the page scrolls in one direction. What must scroll sideways by itself, as a wide table, can be reached and has a name.
() => {
  const page = document.scrollingElement;
  const reachable = (element) => element.tabIndex >= 0 && element.role && (element.ariaLabel || element.getAttribute("aria-labelledby"));
  const scrolling = all("body *").filter((element) => scrolls(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && shown(element));
  const inside = (element) => scrolling.some((scroller) => scroller !== element && scroller.contains(element));
  const wide = page.scrollWidth <= page.clientWidth ? [] : all("body *").filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > page.clientWidth + 1 || left < -1) && !inside(element) && element.checkVisibility();
  });
  return [
    ...(page.scrollWidth > page.clientWidth && wide.length === 0 ? [`the page is ${page.scrollWidth} wide`] : []),
    ...wide.slice(-3).map((element) => `${called(element)} is wider than the page`),
    ...scrolling.filter((element) => !reachable(element)).map((element) => `${called(element)} scrolls, but is no named region that Tab reaches`),
  ];
}
