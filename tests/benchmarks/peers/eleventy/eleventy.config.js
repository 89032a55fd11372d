import yaml from "js-yaml";
import markdownIt from "markdown-it";
import anchor from "markdown-it-anchor";

export default function (config) {
  let headings = [];
  const markdown = markdownIt().use(anchor, {
    callback: (token, { slug, title }) => headings.push(`<li><a href="#${slug}">${markdown.utils.escapeHtml(title)}</a></li>`),
  });
  // One pass gives both the article and its list of contents.
  const render = (text) => {
    headings = [];
    const article = markdown.render(text);
    return `<nav aria-label="Contents"><ul>\n${headings.join("\n")}\n</ul></nav>\n<article>\n${article}</article>`;
  };
  config.setLibrary("md", { render });
  config.addDataExtension("yaml", (text) => yaml.load(text));
  config.addGlobalData("layout", "page.liquid");
  config.addGlobalData("permalink", () => (data) => `/${data.lang}/articles/${data.slug}/`);
  config.addPassthroughCopy("site.css");
  config.setQuietMode(true);
  return { dir: { input: "src" }, markdownTemplateEngine: false };
}
