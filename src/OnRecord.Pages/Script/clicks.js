// Clicks: one listener, told apart by what was clicked.
document.addEventListener('click', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const hit = selector => event.target.closest(selector);
  let target;
  if ((target = hit('[data-only]'))) onlyStanding(target.closest('.record'), target.dataset.only);
  else if ((target = hit('[data-tab]'))) { record = target.closest('.record'); openReport(reportOf(record, target.dataset.tab), false); }
  else if ((target = hit('[data-beside]'))) beside(target.closest('.record'), target.getAttribute('aria-pressed') !== 'true');
  else if (hit('[data-help]')) byId('help').showModal();
  else if (hit('[data-save]')) save();
  else if ((target = hit('.more'))) target.closest('.aligned').classList.toggle('full');
  else if ((target = hit('a.m'))) {
    event.preventDefault();
    const claims = claimIds(target).filter(c => { const e = byId(entryIdOf(c)); return e && e.classList.contains('entry'); });
    const next = claims[(claims.indexOf(chosen && chosen.claim) + 1) % claims.length];
    const anchor = all('[id]', target.closest('.text')).find(a => a.id.startsWith(next + '~'));
    if (record.classList.contains('beside')) beside(record, false);
    visit('#' + (anchor ? anchor.id : next), 'back to the passage');
    const entry = byId(entryIdOf(next));
    entry.scrollIntoView({ block: wide.matches ? 'nearest' : 'center' });
    entry.focus({ preventScroll: true });
  } else if ((target = hit('.self'))) { event.preventDefault(); visit(target.hash); copy(target.hash); }
  else if ((target = hit('a[href^="#"]'))) {
    event.preventDefault();
    const entry = target.closest('.entry');
    visit(target.hash, entry ? 'back to “' + entry.querySelector('h3').firstChild.data + '”' : 'back');
  }
});

async function save() {
  const packed = Uint8Array.from(atob(byId('record-data').textContent), c => c.charCodeAt(0));
  const link = document.createElement('a');
  const json = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  link.href = URL.createObjectURL(json);
  link.download = 'record.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
