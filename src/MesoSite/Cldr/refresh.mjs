// node refresh.mjs <node_modules> <data folder> <plural samples file>
// Reads CLDR's JSON and writes the few fields MesoSite formats with: one small file per locale, keys sorted.
// What a field means is documented once, on the records in LocaleData.cs.
import fs from 'node:fs';
import path from 'node:path';

const [packages, dataFolder, samplesFile] = process.argv.slice(2);
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
// Alpha-2 codes CLDR names that are not ISO 3166-1 countries. XK and EU stay: they have an emergency number.
const notCountries = new Set('AC CP CQ DG EA EZ IC QO TA UN XA XB ZZ'.split(' '));
const maximumBytes = 6 * 1024;

const read = file => JSON.parse(fs.readFileSync(path.join(packages, file), 'utf8'));
const main = (pack, tag, file) => read(`cldr-${pack}-full/main/${tag}/${file}.json`).main[tag];
const exists = file => fs.existsSync(path.join(packages, file));
const supplemental = file => read(`cldr-core/supplemental/${file}.json`).supplemental;

const { coverageLevels, effectiveCoverageLevels } = read('cldr-core/coverageLevels.json');
const { likelySubtags } = supplemental('likelySubtags');
const { parentLocale } = supplemental('parentLocales').parentLocales;
const { languageAlias } = supplemental('aliases').metadata.alias;
const cardinals = supplemental('plurals')['plurals-type-cardinal'];
const ranges = supplemental('pluralRanges').plurals;
const numberingSystems = supplemental('numberingSystems').numberingSystems;

const language = tag => tag.split('-')[0];
const scriptIn = tag => tag.split('-').find(part => /^[A-Z][a-z]{3}$/.test(part));
const scriptOf = tag => scriptIn(tag) ?? scriptIn(likelySubtags[tag] ?? likelySubtags[language(tag)]);
const inherited = (table, tag) => table[tag] ?? table[language(tag)] ?? {};

/** Languages and scripts at 'modern' coverage; a default script (zh-Hans) only where it has a name of its own. */
function tags() {
  const modern = Object.keys(coverageLevels).filter(tag => coverageLevels[tag] === 'modern');
  const named = Object.keys(effectiveCoverageLevels).filter(tag =>
    effectiveCoverageLevels[tag] === 'modern' && /^[a-z]{2,3}-[A-Z][a-z]{3}$/.test(tag) &&
    modern.includes(language(tag)) && languageNames(tag)[tag] !== undefined);
  return [...new Set([...modern, ...named, 'pt-PT'])].sort();
}

function languageNames(tag) {
  const file = `cldr-localenames-full/main/${tag}/languages.json`;
  return exists(file) ? read(file).main[tag].localeDisplayNames.languages : {};
}

/** The language's own name, first letter raised where the script has case and the word has no capitals of its own (isiZulu). */
function autonym(tag) {
  const names = languageNames(tag);
  const name = names[tag] ?? names[language(tag)];
  const raise = ['Latn', 'Cyrl', 'Grek', 'Armn'].includes(scriptOf(tag)) && !/^\p{Ll}+\p{Lu}/u.test(name);
  return raise ? name[0].toLocaleUpperCase(tag) + name.slice(1) : name;
}

const pluralRules = tag => Object.fromEntries(categories
  .map(category => [category, inherited(cardinals, tag)[`pluralRule-count-${category}`]])
  .filter(([category, rule]) => rule !== undefined && category !== 'other')
  .map(([category, rule]) => [category, rule.split('@')[0].trim()]));

/** Only the pairs that differ from UTS #35's default: the category of the end. */
function pluralRanges(tag) {
  const found = {};
  for (const [key, result] of Object.entries(inherited(ranges, tag))) {
    const [, start, end] = /^pluralRange-start-(\w+)-end-(\w+)$/.exec(key);
    if (result !== end) found[`${start} ${end}`] = result;
  }
  return found;
}

/** Patterns by category; those equal to 'other', and those of categories the language no longer has, are left out. */
function byCategory(tag, patterns) {
  const other = patterns['unitPattern-count-other'];
  const forms = { other };
  for (const [category, rule] of Object.entries(pluralRules(tag))) {
    const pattern = patterns[`unitPattern-count-${category}`];
    if (pattern === undefined || pattern === other) continue;
    // "a day" without its number is only true where the category means one single number.
    const single = /^(n|i) = \d+( and v = 0)?$/.test(rule);
    if (!pattern.includes('{0}') && !single) throw new Error(`${tag}: "${pattern}" for ${rule}`);
    forms[category] = pattern;
  }
  return forms;
}

function durations(tag, width) {
  const all = main('units', tag, 'units').units[width];
  return Object.fromEntries(units.map(unit => [unit, byCategory(tag, all[`duration-${unit}`])]));
}

function pair(pattern) {
  if (!/^[^{]*\{0\}[^{]*\{1\}[^{]*$/.test(pattern)) throw new Error(`"${pattern}" has not {0} and then {1}`);
  return pattern;
}

function lists(tag, type) {
  const { start, middle, end, 2: two } = main('misc', tag, 'listPatterns').listPatterns[`listPattern-type-${type}`];
  return { start: pair(start), middle: pair(middle), end: pair(end), two: pair(two) };
}

function quotes(tag) {
  const found = main('misc', tag, 'delimiters').delimiters;
  return {
    start: found.quotationStart, end: found.quotationEnd,
    innerStart: found.alternateQuotationStart, innerEnd: found.alternateQuotationEnd,
  };
}

/** The letters of an index from A to Z in this language, in their order: a UnicodeSet of letters, and of {several letters} that sort as one. */
function indexLetters(tag) {
  const set = main('misc', tag, 'characters').characters.index;
  return [...set.slice(1, -1).matchAll(/\{([^}]+)\}|[^\s\\]/gu)].map(([letter, several]) => several ?? letter);
}

/** LDML's date pattern as a sentence with named gaps: quotes resolved, the era (always the present one) written out. */
function dates(tag) {
  const gregorian = main('dates', tag, 'ca-gregorian').dates.calendars.gregorian;
  const found = gregorian.dateFormats.long;
  let width = 'wide';
  const gap = token => {
    if (/^M{3,4}$/.test(token)) width = token.length === 3 ? 'abbreviated' : 'wide';
    const name = { d: 'day', dd: 'day2', M: 'month', MMM: 'monthName', MMMM: 'monthName', y: 'year' }[token];
    if (token === 'G') return gregorian.eras.eraAbbr['1'];
    if (name === undefined) throw new Error(`${tag}: "${token}" in date pattern ${found}`);
    return `{${name}}`;
  };
  const long = found.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted) => quoted ?? gap(token));
  const months = Object.values(gregorian.months.format[width]);
  const alone = Object.values(gregorian.months['stand-alone'].wide);
  const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => gregorian.days['stand-alone'].wide[day]);
  return { days, long, months, ...(alone.join() === months.join() ? {} : { monthsAlone: alone }) };
}

function numbers(tag) {
  const found = main('numbers', tag, 'numbers').numbers;
  const system = found.defaultNumberingSystem;
  const symbols = found[`symbols-numberSystem-${system}`];
  const digits = numberingSystems[system]._digits;
  if (digits?.length !== 10) throw new Error(`${tag}: numbering system ${system} has no ten digits`);
  const groups = found[`decimalFormats-numberSystem-${system}`].standard.split('.')[0].split(',').slice(1);
  return {
    system, digits,
    decimal: symbols.decimal, group: symbols.group, minus: symbols.minusSign,
    groupSize: groups.at(-1).length, higherGroupSize: groups[0].length,
    minimumGroupingDigits: Number(found.minimumGroupingDigits),
    percent: found[`percentFormats-numberSystem-${system}`].standard
      .replace(/#[#,]*0/, '{0}').replace('%', symbols.percentSign),
    range: pair(found[`miscPatterns-numberSystem-${system}`].range),
  };
}

const locale = tag => ({
  autonym: autonym(tag),
  celsius: byCategory(tag, main('units', tag, 'units').units.short['temperature-celsius']),
  dates: dates(tag),
  direction: main('misc', tag, 'layout').layout.orientation.characterOrder === 'right-to-left' ? 'rtl' : 'ltr',
  durations: { long: durations(tag, 'long'), short: durations(tag, 'short') },
  index: indexLetters(tag).join(' '),
  lists: { and: lists(tag, 'standard'), or: lists(tag, 'or') },
  numbers: numbers(tag),
  plurals: { ranges: pluralRanges(tag), rules: pluralRules(tag) },
  quotes: quotes(tag),
  script: scriptOf(tag),
});

function territories(tag) {
  const names = main('localenames', tag, 'territories').localeDisplayNames.territories;
  return Object.fromEntries(Object.entries(names).filter(([code]) => /^[A-Z]{2}$/.test(code) && !notCountries.has(code)));
}

/** What truncating a tag would get wrong: old codes (iw), parents of another name (pt-AO), scripts by country (zh-TW). */
function aliases(available) {
  const found = {};
  for (const [tag, { _replacement: target }] of Object.entries(languageAlias))
    if (/^[a-z]{2}$/.test(tag) && !available.includes(tag) && available.includes(target)) found[tag] = target;
  for (const [tag, parent] of Object.entries(parentLocale))
    if (!available.includes(tag) && available.includes(parent) && !tag.startsWith(`${parent}-`)) found[tag] = parent;
  for (const tag of Object.keys(likelySubtags)) {
    const [ours, byCountry] = [available.includes(language(tag)), /^[a-z]{2,3}-[A-Z]{2}$/.test(tag)];
    if (ours && byCountry && scriptOf(tag) !== scriptOf(language(tag))) found[tag] = `${language(tag)}-${scriptOf(tag)}`;
  }
  return found;
}

const samples = tag => Object.fromEntries(Object.entries(inherited(cardinals, tag)).map(([key, rule]) =>
  [key.replace('pluralRule-count-', ''), rule.slice(rule.indexOf('@'))]));

const sorted = value => Array.isArray(value) || value === null || typeof value !== 'object' ? value
  : Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])]));

function write(file, value, layout) {
  const text = `${JSON.stringify(sorted(value), null, layout)}\n`;
  fs.writeFileSync(file, text);
  return Buffer.byteLength(text);
}

const available = tags();
fs.rmSync(dataFolder, { recursive: true, force: true });
fs.mkdirSync(dataFolder, { recursive: true });
for (const tag of available) {
  const size = write(path.join(dataFolder, `${tag}.json`), locale(tag), 1);
  if (size > maximumBytes) console.warn(`${tag}: ${size} bytes, more than ${maximumBytes}`);
  write(path.join(dataFolder, `territories-${tag}.json`), territories(tag), 0);
}
write(path.join(dataFolder, 'index.json'), { aliases: aliases(available), tags: available }, 1);
fs.copyFileSync(path.join(packages, 'cldr-core/LICENSE'), path.join(dataFolder, 'LICENSE'));
write(samplesFile, Object.fromEntries(available.map(tag => [tag, samples(tag)])), 1);
console.log(`${available.length} locales`);
