// WCAG 2.5.8: what can be tapped is 24 by 24 px, or stands so far from the next that a circle of 24 px around it is its own. Links in a
// sentence are as high as their line. The theme wants 44 px of buttons, of menus and of the checker's answers.
() => {
  const found = stops().filter((element) => element.localName !== "div");
  const inSentence = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    return block.textContent.replace(/\s+/g, "").length > element.textContent.replace(/\s+/g, "").length;
  };
  const generous = (element) => element.matches("button, summary, nav.menu a, nav.language-switcher a, .call-button, .checker-answer, .checker-start, [role=button]");
  // What is smaller than it should be may take the taps around it too, as the link of a tile does.
  const takes = (element, size) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const box = [...element.getClientRects()].reduce((most, next) => (next.width * next.height > most.width * most.height ? next : most));
    if (box.width >= size - .5 && box.height >= size - .5) return true;
    const [across, down] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const reach = size / 2 - .75;
    const hits = (x, y) => element.contains(document.elementFromPoint(x, y));
    return [[-reach, 0], [reach, 0], [0, -reach], [0, reach]].every(([x, y]) => hits(across + x, down + y));
  };
  const centre = (element) => {
    const box = element.getBoundingClientRect();
    return [(box.left + box.right) / 2, (box.top + box.bottom) / 2 + scrollY];
  };
  const lonely = (element) => found.every((other) => {
    if (other === element) return true;
    const [one, next] = [centre(element), centre(other)];
    return Math.hypot(one[0] - next[0], one[1] - next[1]) >= 24;
  });
  return [
    ...found.filter((element) => !inSentence(element) && !takes(element, 24) && !lonely(element)).map((element) => `${called(element)} is less than 24 px`),
    ...found.filter((element) => generous(element) && !takes(element, 44)).map((element) => `${called(element)} is less than 44 px`),
  ];
}
