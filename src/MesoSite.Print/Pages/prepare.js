// Makes a page ready for paper; gives what Prepared holds.
async job => {
  const root = document.documentElement;
  root.classList.add(...job.classes);
  if (job.title !== null) {
    document.title = job.title;
  }
  const style = document.createElement('style');
  style.textContent = job.styles;
  document.head.append(style);

  const rewrite = link => {
    const written = link.getAttribute('href');
    const address = new URL(written, document.baseURI);
    if (written.startsWith('#') || address.protocol !== 'file:') {
      return;
    }
    const here = new URL(location.href);
    if (address.hash !== '' && address.pathname === here.pathname) {
      link.setAttribute('href', address.hash);
    } else if (job.links.address !== null && address.href.startsWith(job.links.folder)) {
      link.setAttribute('href', job.links.address + address.href.slice(job.links.folder.length));
    } else {
      link.removeAttribute('href');
    }
  };
  if (job.links !== null) {
    document.querySelectorAll('a[href], area[href]').forEach(rewrite);
  }

  // A destination is in the PDF only where a link of the page leads to it.
  const missing = new Set();
  const wanted = new Map();
  const places = job.numbers ? document.querySelectorAll('[data-page-of]') : [];
  for (const place of places) {
    const id = place.dataset.pageOf;
    if (document.getElementById(id) === null) {
      missing.add(id);
      continue;
    }
    const link = document.createElement('a');
    link.href = '#' + id;
    link.style.cssText = 'color: inherit; text-decoration: none';
    link.textContent = job.digits[8].repeat(3);
    place.replaceChildren(link);
    wanted.set(id, link.hash.slice(1));
  }

  // A lazy picture outside the window would never come.
  const missingPictures = [];
  const pictures = [...document.images].map(async picture => {
    picture.loading = 'eager';
    try {
      await picture.decode();
    } catch {
      missingPictures.push(picture.getAttribute('src'));
    }
  });
  await Promise.all(pictures);
  await document.fonts.ready;

  // From here on the number that takes the place of 888 moves nothing.
  for (const place of places) {
    const link = place.firstElementChild;
    if (link !== null) {
      link.style.display = 'inline-block';
      link.style.textAlign = 'end';
      link.style.inlineSize = '3.6ch';
    }
  }
  return {
    missingPictures,
    missingIds: [...missing],
    wanted: [...wanted].map(([id, destination]) => ({ id, destination })),
  };
}
