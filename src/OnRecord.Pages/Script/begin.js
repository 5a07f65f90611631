for (const r of records) {
  const form = r.querySelector('.filters');
  if (form) {
    form.hidden = false;
    form.addEventListener('change', () => filter(r));
    form.addEventListener('reset', () => { filters.get(r).only = ''; setTimeout(() => filter(r)); });
    form.addEventListener('submit', event => event.preventDefault());
  }
  if (reports(r).length > 6) r.querySelector('.panes').classList.add('many');
  r.querySelector('[data-beside]').hidden = reports(r).length < 2;
  show(r, []);
}
all('a.chip').forEach(chip => { chip.title = chip.getAttribute('aria-label') + ': show the passage'; });
only(records[0]);
const rearrange = () => { records.forEach(r => show(r, [])); settle(); };
wide.addEventListener('change', rearrange);
wider.addEventListener('change', rearrange);
addEventListener('beforeprint', () => all('details.why').forEach(d => { d.open = true; }));
addEventListener('afterprint', () => all('details.why').forEach(d => { d.open = false; }));
if (location.hash) go(location.hash, false);
