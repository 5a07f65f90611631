const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const byId = id => document.getElementById(id);
document.documentElement.classList.add('js');
const records = all('.record');
const wide = matchMedia('(min-width: 60rem)'), wider = matchMedia('(min-width: 96rem)');
let record = records[0], chosen = null, returning = null;
if (!record) return;

// One story at a time where the page has several.
function only(r) {
  if (records.length > 1) records.forEach(other => { other.hidden = other !== r; });
}
