// Who asked for less motion gets none: nothing runs, nothing would run, nothing glides.
() => {
  const moving = (style) => style.animationName !== "none" || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0) || style.scrollBehavior === "smooth";
  const moves = (element) => [null, "::before", "::after"].some((part) => moving(getComputedStyle(element, part)));
  return [
    ...document.getAnimations().map((animation) => `${called(animation.effect.target)} is moving`),
    ...all("*").filter(moves).map((element) => `${called(element)} would move`),
  ];
}
