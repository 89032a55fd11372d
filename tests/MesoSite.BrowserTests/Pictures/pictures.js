// Drawing, shrinking and comparing pictures is what a browser does anyway: this runs in a blank page.

// Between the looks of a sheet, in its pixels.
const gap = 4;

// Across each look. A cell holds several words, so that it matters how much of it is text, but not which.
const cells = 12;

// Rows of a look that are judged together: about 48 CSS pixels on a phone, two lines of text.
const judged = 8;

const bitmap = async png => createImageBitmap(new Blob([Uint8Array.from(atob(png), digit => digit.charCodeAt(0))]));

// Screenshots side by side and much smaller, as one PNG. `shots` are { png, width, scale }: how wide in the sheet, and how many pixels
// of the screenshot become one. Sixteen shades of each colour are enough to compare, and halve the files.
async function drawSheet(shots, height) {
  const canvas = document.createElement("canvas");
  canvas.width = shots.reduce((sum, shot) => sum + shot.width + gap, 0);
  canvas.height = height;
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  brush.imageSmoothingQuality = "high";
  let left = 0;
  for (const shot of shots) {
    if (shot.png !== null) {
      const picture = await bitmap(shot.png);
      brush.drawImage(picture, left, 0, shot.width, Math.round(picture.height / shot.scale));
    }
    left += shot.width + gap;
  }
  const pixels = brush.getImageData(0, 0, canvas.width, canvas.height);
  pixels.data.forEach((value, index) => { pixels.data[index] = Math.round(value / 17) * 17; });
  brush.putImageData(pixels, 0, 0);
  return canvas.toDataURL("image/png").split(",")[1];
}

// How much each look of two sheets differs: see `difference`. `widths` are those of the looks.
async function compareSheets(approved, actual, widths) {
  const sheets = await Promise.all([approved, actual].map(async png => {
    const picture = await bitmap(png);
    const brush = new OffscreenCanvas(picture.width, picture.height).getContext("2d", { willReadFrequently: true });
    brush.drawImage(picture, 0, 0);
    return brush;
  }));
  let left = 0;
  return widths.map(width => {
    const [before, now] = sheets.map(sheet => rowsOf(sheet.getImageData(left, 0, width, sheet.canvas.height)));
    left += width + gap;
    return difference(before, now);
  });
}

// The rows of a look down to its end, each as the mean red, green and blue of its cells.
function rowsOf({ data, width, height }) {
  const rows = [];
  for (let y = 0; y < height && data[4 * y * width + 3] > 0; y++) {
    const row = new Float32Array(3 * cells);
    const counts = new Float32Array(cells);
    for (let x = 0; x < width; x++) {
      const cell = Math.floor(x * cells / width);
      counts[cell]++;
      for (let colour = 0; colour < 3; colour++) row[3 * cell + colour] += data[4 * (y * width + x) + colour];
    }
    rows.push(row.map((sum, index) => sum / counts[Math.floor(index / 3)]));
  }
  return rows;
}

// The mean difference, from 0 to 255, of those rows that differ most of all that stand together; 255 where only one of the two is there.
// Rows are first put beside the rows that they are most like, in order (dynamic time warping: Sakoe and Chiba, IEEE Trans. ASSP 26, 1978),
// because with another font a text has another number of lines, and all that follows it moves.
function difference(before, now) {
  if (before.length === 0 || now.length === 0) return before.length === now.length ? 0 : 255;
  const costs = align(before, now);
  const size = Math.min(judged, costs.length);
  let worst = 0;
  for (let first = 0; first + size <= costs.length; first++)
    worst = Math.max(worst, costs.slice(first, first + size).reduce((sum, cost) => sum + cost) / size);
  return worst;
}

// The differences of all pairs of rows, from the top, of the cheapest way to pair them. It ends where one of the two ends: the other may
// have up to three tenths more.
function align(before, now) {
  const [height, width] = [before.length, now.length];
  const cost = before.map(row => now.map(other => distance(row, other)));
  const total = Array.from({ length: height + 1 }, () => new Float64Array(width + 1).fill(Infinity));
  total[0][0] = 0;
  for (let y = 1; y <= height; y++)
    for (let x = 1; x <= width; x++)
      total[y][x] = cost[y - 1][x - 1] + Math.min(total[y - 1][x - 1], total[y - 1][x], total[y][x - 1]);

  let end = [height, width];
  const mean = ([y, x]) => total[y][x] / (y + x);
  for (let x = Math.ceil(width * 0.7); x <= width; x++) if (mean([height, x]) < mean(end)) end = [height, x];
  for (let y = Math.ceil(height * 0.7); y <= height; y++) if (mean([y, width]) < mean(end)) end = [y, width];

  const costs = [];
  for (let [y, x] = end; y > 0 && x > 0;) {
    costs.push(cost[y - 1][x - 1]);
    const [both, up, back] = [total[y - 1][x - 1], total[y - 1][x], total[y][x - 1]];
    if (both <= up && both <= back) { y--; x--; } else if (up <= back) y--; else x--;
  }
  return costs;
}

function distance(row, other) {
  let sum = 0;
  for (let index = 0; index < row.length; index++) sum += Math.abs(row[index] - other[index]);
  return sum / row.length;
}
