// Puts the numbers of pages where they are wanted.
job => {
  for (const place of document.querySelectorAll('[data-page-of]')) {
    const number = String(job.pages[place.dataset.pageOf]);
    place.firstElementChild.textContent = [...number].map(digit => job.digits[Number(digit)]).join('');
  }
}
