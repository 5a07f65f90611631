// Reports: the panes show one, or two where there is room, or all of them side by side.
const reports = r => all('.report', r);
const reportOf = (r, letter) => reports(r).find(p => p.dataset.letter === letter);
function show(r, letters) {
  const beside = r.classList.contains('beside'), room = beside ? Infinity : wider.matches ? 2 : 1;
  const order = [...new Set([...letters, ...(r.dataset.shown || '').split(' '), ...reports(r).map(p => p.dataset.letter)])].filter(l => l && reportOf(r, l));
  const shown = order.slice(0, room);
  r.dataset.shown = shown.join(' ');
  for (const panel of reports(r)) panel.hidden = !shown.includes(panel.dataset.letter);
  for (const tab of all('[data-tab]', r)) tab.setAttribute('aria-pressed', String(shown.includes(tab.dataset.tab)));
}
function centre(panel, target) {
  const box = panel.querySelector('.text');
  if (wide.matches || panel.closest('.beside')) {
    box.scrollTop += target.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }
}
function settle() {
  if (!chosen) return;
  for (const panel of reports(record)) {
    if (panel.hidden) continue;
    const at = panel.querySelector('.text .on');
    if (at) centre(panel, at);
  }
}

function beside(r, isOn) {
  r.classList.toggle('beside', isOn);
  const button = r.querySelector('[data-beside]');
  button.setAttribute('aria-pressed', String(isOn));
  button.textContent = isOn ? 'back to the record' : 'side by side';
  show(r, (r.dataset.shown || '').split(' ').slice(0, 2));
  settle();
}
