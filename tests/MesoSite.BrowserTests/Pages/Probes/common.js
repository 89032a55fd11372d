// What the probes share. A probe is a function without arguments that gives its findings as texts; each names the element first.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// A text for screen readers alone is drawn nowhere, and can be neither cut nor hit.
const forEarsOnly = (element) => {
  for (let at = element; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === "inset(50%)") return true;
  }

  return false;
};

const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !forEarsOnly(element);

const called = (element) => {
  const kind = element.getAttribute("class");
  const text = (element.getAttribute("aria-label") || element.textContent).replace(/\s+/g, " ").trim().slice(0, 40);
  return `${element.localName}${element.id && `#${element.id}`}${kind ? `.${kind.replace(/ /g, ".")}` : ""} "${text}"`;
};

// The boxes of the lines of the text that stands in an element itself.
const lines = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()).flatMap((node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter((box) => box.width > 1);
});

// Where Tab stops, in the order of Tab; nothing here sets a tabindex above 0, which "order-of-focus" makes sure of.
const stops = () => all("a[href], button, input, select, textarea, summary, [tabindex]")
  .filter((element) => element.tabIndex >= 0 && !element.disabled && shown(element));

const scrolls = (value) => value === "auto" || value === "scroll";

// Colours as [red, green, blue, alpha], 0 to 255 and 0 to 1.
const channels = (colour) => {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
  return colour.startsWith("color(") ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
};

const over = (above, below) => [0, 1, 2].map((index) => above[index] * above[3] + below[index] * (1 - above[3])).concat(1);

// What is painted behind an element: the grounds of all that it stands in.
const ground = (element) => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) layers.push(channels(getComputedStyle(at).backgroundColor));
  const canvas = channels(getComputedStyle(document.documentElement).getPropertyValue("background-color"));
  const page = matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
  return layers.reverse().reduce((below, above) => over(above, below), over(canvas, page));
};

// WCAG's ratio of contrast of two opaque colours, 1 to 21.
const contrast = (one, other) => {
  const light = (colour) => {
    const [red, green, blue] = colour.map((value) => value / 255).map((value) => (value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4));
    return .2126 * red + .7152 * green + .0722 * blue;
  };
  const [low, high] = [light(one), light(other)].sort((first, second) => first - second);
  return (high + .05) / (low + .05);
};
