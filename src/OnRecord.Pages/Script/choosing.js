// Choosing an entry or one claim marks its passages in every report.
function clear() {
  all('.on').forEach(e => e.classList.remove('on'));
  all('.hit').forEach(e => e.classList.remove('hit'));
  all('.has').forEach(e => e.classList.remove('has'));
  all('.choosing').forEach(e => e.classList.remove('choosing'));
  all('.at').forEach(e => { e.hidden = true; e.replaceChildren(); });
  if (globalThis.CSS && CSS.highlights) CSS.highlights.delete('passage');
  chosen = null;
}
const claimIds = element => element.dataset.a.split(' ');
const entryIdOf = claim => claim.slice(0, claim.lastIndexOf('.'));
function choose(id, claim) {
  clear();
  const entry = byId(id), isEntry = entry && entry.classList.contains('entry');
  const belongs = c => isEntry ? entryIdOf(c) === id : c === claim;
  const marks = all('[data-a]').filter(m => claimIds(m).some(belongs));
  record = (isEntry ? entry : marks[0] || byId(id) || record).closest('.record') || record;
  only(record);
  marks.forEach(m => m.classList.add('on'));
  if (isEntry) entry.classList.add('on');
  if (claim) all('a.chip[href^="#' + CSS.escape(claim) + '~"]').forEach(c => c.classList.add('hit'));
  const carrying = [...new Set(marks.map(m => m.closest('.report').dataset.letter))];
  const own = claim && marks.find(m => claimIds(m).includes(claim));
  const first = own ? own.closest('.report').dataset.letter : null;
  all('[data-tab]', record).forEach(t => t.classList.toggle('has', carrying.includes(t.dataset.tab)));
  record.querySelector('.panes').classList.toggle('choosing', carrying.length > 0);
  chosen = { id: isEntry ? id : null, claim: claim || null };
  show(record, first ? [first, ...carrying] : carrying);
  for (const letter of carrying) offerLink(reportOf(record, letter), marks.filter(m => m.closest('.report').dataset.letter === letter), claim && letter === first ? claim : null);
  settle();
  return { entry: isEntry ? entry : null, own };
}
