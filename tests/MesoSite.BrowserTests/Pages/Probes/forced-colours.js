// Colours that the reader's system forces on the page: text and icons stay visible, and what was told by a ground has a border.
() => {
  const bordered = (element) => {
    const style = getComputedStyle(element);
    return ["Top", "Right", "Bottom", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1 && contrast(channels(style[`border${side}Color`]), ground(element.parentElement)) >= 3);
  };
  const painted = (shape) => {
    // The computed style still has what "currentColor" was before another colour was forced.
    const paint = (part) => (shape.closest(`[${part}]`)?.getAttribute(part) === "currentColor" ? getComputedStyle(shape).color : getComputedStyle(shape)[part]);
    return ["fill", "stroke"].map(paint).some((colour) => colour !== "none" && contrast(over(channels(colour), ground(shape)), ground(shape)) >= 3);
  };
  const texts = all("body *").filter((element) => !element.closest("svg") && shown(element) && lines(element).length > 0);
  const boxes = all("button, .call-button, .checker-answer, .checker-start, .care-card, .emergency-box, .emergency-strip, .inset, .summary, .urgency-tag, .notice, textarea").filter(shown);
  return [
    ...texts.filter((element) => contrast(channels(getComputedStyle(element).color), ground(element)) < 4.5).map((element) => `${called(element)} cannot be read`),
    ...boxes.filter((element) => !bordered(element)).map((element) => `${called(element)} has lost its border`),
    ...all("svg").filter((drawing) => shown(drawing) && !drawing.querySelector("use") && !all("path, rect, circle, line, polyline, polygon, ellipse", drawing).some(painted)).map((drawing) => `${called(drawing)} in ${called(drawing.parentElement)} is not drawn`),
  ];
}
