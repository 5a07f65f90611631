// Filters
const filters = new Map(records.map(r => [r, { only: '' }]));
function filter(r) {
  const form = r.querySelector('.filters'), state = filters.get(r);
  const kinds = form ? all('[name=kind]:checked', form).map(k => k.value) : null;
  const person = form ? form.elements.person.value : '', report = form ? form.elements.report.value : '';
  let shown = 0;
  const entries = all('.entry', r);
  for (const entry of entries) {
    const fits = (!state.only || entry.dataset.standing === state.only) && (!kinds || kinds.includes(entry.dataset.kind))
      && (!person || entry.dataset.people.split(' ').includes(person)) && (!report || entry.dataset.reports.split(' ').includes(report));
    entry.hidden = !fits;
    if (fits) shown++;
  }
  for (const section of all('[data-section]', r)) {
    const some = all('.entry', section).some(e => !e.hidden), other = state.only && section.dataset.section !== state.only;
    section.hidden = other;
    section.querySelector('.none').hidden = some;
  }
  for (const part of all('button[data-only]', r)) part.setAttribute('aria-pressed', String(part.dataset.only === state.only));
  if (!form) return;
  const isFiltered = shown < entries.length;
  form.querySelector('.shown').textContent = isFiltered ? shown + ' of ' + entries.length + ' entries' : '';
  form.querySelector('[type=reset]').hidden = !isFiltered && !state.only;
}
function onlyStanding(r, standing) {
  const state = filters.get(r);
  state.only = state.only === standing ? '' : standing;
  filter(r);
}
function resetFilters() {
  filters.get(record).only = '';
  const form = record.querySelector('.filters');
  if (form) form.reset();
  filter(record);
}
