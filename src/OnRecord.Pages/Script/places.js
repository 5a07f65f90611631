// Places in the address: #e12, #e12~fingerprint, #e12.0~fingerprint, #p=report:start-end&q=words.
function go(hash, isBack) {
  if (hash.startsWith('#p=')) return goToPassage(hash);
  const found = /^#((?:s\d+-)?[\w]+?)(\.\d+)?(~[0-9a-f]{7})?$/.exec(hash);
  if (!found) return;
  const id = found[1], claim = found[2] ? id + found[2] : null;
  const plain = byId(id), place = byId(hash.slice(1));
  if (found[3] && !place) {
    const same = all('[id$="' + found[3] + '"]');
    if (same.length === 1 && !claim) return go('#' + same[0].id, isBack);
    return fail('The record has changed. What this link points to no longer stands there in the same words, so nothing is shown in its stead.');
  }
  if (!plain && !place) return fail('This link points to something that is not in this record: ' + hash.slice(1) + '.');
  const home = (place || plain).closest('.record');
  if (home) { record = home; only(home); }
  if (plain && plain.classList.contains('report')) return openReport(plain, isBack);
  if (!claim && !(plain && plain.classList.contains('entry'))) return void (place || plain).scrollIntoView();
  const { entry, own } = choose(id, claim);
  if (entry) reveal(entry);
  if (isBack) return;
  if (claim && own) {
    if (!wide.matches) own.scrollIntoView({ block: 'center' });
    return;
  }
  if (entry) {
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: 'nearest' });
  }
}
function openReport(panel, isBack) {
  show(record, [panel.dataset.letter]);
  settle();
  panel.focus({ preventScroll: true });
  if (!wide.matches && !isBack) panel.scrollIntoView();
}
function reveal(entry) {
  if (entry.hidden) { resetFilters(); }
}
function visit(hash, label) {
  history.replaceState({ y: scrollY }, '');
  history.pushState({ y: scrollY }, '', hash);
  go(hash, false);
  offerReturn(label);
}
// On a phone a passage is far from its entry: a way back stays in reach.
function offerReturn(label) {
  if (returning) returning.remove();
  returning = null;
  if (wide.matches || !label) return;
  returning = document.createElement('button');
  returning.className = 'back';
  returning.textContent = '← ' + label;
  returning.addEventListener('click', () => history.back());
  document.body.append(returning);
}
if ('scrollRestoration' in history) history.scrollRestoration = 'manual';
addEventListener('popstate', event => {
  if (returning) returning.remove();
  if (location.hash) go(location.hash, true); else clear();
  if (event.state && typeof event.state.y === 'number') scrollTo(0, event.state.y);
  else if (location.hash) go(location.hash, false);
});
