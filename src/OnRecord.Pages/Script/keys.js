// Keys
function step(by) {
  const entries = all('.entry', record).filter(e => !e.hidden && e.offsetParent);
  const now = entries.findIndex(e => e.classList.contains('on'));
  const next = entries[now < 0 ? (by > 0 ? 0 : entries.length - 1) : Math.min(entries.length - 1, Math.max(0, now + by))];
  if (!next) return;
  history.replaceState({ y: scrollY }, '', '#' + next.id);
  choose(next.id);
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, dialog')) return;
  const key = event.key;
  if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
  else if (key >= '1' && key <= '9') {
    const panel = reports(record)[Number(key) - 1];
    if (panel) openReport(panel, false);
  } else if (key === 'd') onlyStanding(record, 'differs');
  else if (key === 's') beside(record, !record.classList.contains('beside'));
  else if (key === 'c') {
    if (chosen && chosen.claim && chosen.link) copy(chosen.link());
    else if (chosen && chosen.id) copy(byId(chosen.id).querySelector('.self').hash);
    else if (chosen && chosen.link) copy(chosen.link());
  } else if (key === '?') byId('help').showModal();
  else if (key === 'Escape') { if (record.classList.contains('beside')) beside(record, false); else clear(); byId('notice').hidden = true; }
  else return;
  event.preventDefault();
});
