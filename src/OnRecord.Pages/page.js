'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  document.documentElement.classList.add('js');
  const records = all('.record');
  const wide = matchMedia('(min-width: 60rem)'), wider = matchMedia('(min-width: 96rem)');
  let record = records[0], chosen = null, returning = null;
  if (!record) return;

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
    if (claim) all('[data-go="' + CSS.escape(claim) + '"]').forEach(c => c.classList.add('hit'));
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

  // The text of a report as the record counts it: blocks with the place where each begins.
  function textOf(panel) {
    const pieces = [];
    for (const block of all('[data-s]', panel)) {
      let at = Number(block.dataset.s);
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        pieces.push({ node: walker.currentNode, start: at, block });
        at += walker.currentNode.length;
      }
    }
    return pieces;
  }
  const squeeze = text => text.replace(/\s+/g, ' ').trim();
  function read(panel, start, end, pieces = textOf(panel)) {
    let text = '', last = null;
    for (const p of pieces) {
      const from = Math.max(start, p.start), to = Math.min(end, p.start + p.node.length);
      if (from >= to) continue;
      if (last && last !== p.block) text += '\n';
      text += p.node.data.slice(from - p.start, to - p.start);
      last = p.block;
    }
    return text;
  }
  function spanOf(marks, claim) {
    const own = marks.filter(m => !claim || claimIds(m).includes(claim)), pieces = textOf(own[0].closest('.report'));
    const inside = pieces.filter(p => own.some(m => m.contains(p.node)));
    const last = inside[inside.length - 1];
    return [inside[0].start, last.start + last.node.length];
  }

  // Links to a passage carry its place and its words; where the words are not there, nothing is shown but that.
  const short = text => text.length <= 90 ? text : text.slice(0, 60) + '…' + text.slice(-25);
  function passageLink(panel, start, end) {
    const part = v => encodeURIComponent(v);
    return '#p=' + part(panel.dataset.report) + ':' + start + '-' + end + '&q=' + part(short(squeeze(read(panel, start, end))))
      + '&b=' + part(squeeze(read(panel, Math.max(0, start - 24), start))) + '&a=' + part(squeeze(read(panel, end, end + 24)));
  }
  function offerLink(panel, marks, claim) {
    const place = panel.querySelector('.at');
    const first = claim || claimIds(marks[0]).find(c => chosen.id && entryIdOf(c) === chosen.id) || claimIds(marks[0])[0];
    const [start, end] = spanOf(marks.filter(m => claimIds(m).includes(first)), first);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'copy link';
    button.addEventListener('click', () => copy(passageLink(panel, start, end)));
    place.replaceChildren('Passage ' + start + '–' + end, button);
    place.hidden = false;
    if (claim || !chosen.link) chosen.link = () => passageLink(panel, start, end);
  }
  function goToPassage(hash) {
    const found = /^#p=([^:]*):(\d+)-(\d+)&q=([^&]*)&b=([^&]*)&a=([^&]*)$/.exec(hash);
    if (!found) return fail('This link is not whole: it names a passage without its words.');
    const [id, quote, before, after] = [1, 4, 5, 6].map(i => decodeURIComponent(found[i]));
    let start = Number(found[2]), end = Number(found[3]);
    const panel = all('.report').find(p => p.dataset.report === id);
    if (!panel) return fail('This link points to a report that is not on this page.');
    if (short(squeeze(read(panel, start, end))) !== quote) {
      const moved = findMoved(panel, quote, before, after, end - start);
      if (!moved) return fail('The text has changed. This link points to the words “' + quote + '”, and they no longer stand at its place. Nothing is shown in their stead.');
      [start, end] = moved;
    }
    clear();
    record = panel.closest('.record');
    only(record);
    show(record, [panel.dataset.letter]);
    const range = document.createRange();
    for (const p of textOf(panel)) {
      if (start >= p.start && start < p.start + p.node.length) range.setStart(p.node, start - p.start);
      if (end > p.start && end <= p.start + p.node.length) range.setEnd(p.node, end - p.start);
    }
    const home = range.startContainer.parentElement;
    if (globalThis.Highlight) CSS.highlights.set('passage', new Highlight(range));
    else home.classList.add('on');
    chosen = { id: null, claim: null, link: () => hash };
    centre(panel, home);
    if (!wide.matches) home.scrollIntoView({ block: 'center' });
    panel.focus({ preventScroll: true });
  }
  // The same words between the same neighbours, once in the report: the passage only moved.
  function findMoved(panel, quote, before, after, length) {
    const pieces = textOf(panel), places = [];
    for (const p of pieces) {
      for (let i = p.node.data.indexOf(quote[0]); i >= 0; i = p.node.data.indexOf(quote[0], i + 1)) {
        const s = p.start + i, words = (from, to) => squeeze(read(panel, from, to, pieces));
        if (short(words(s, s + length)) !== quote) continue;
        if (words(Math.max(0, s - 24), s) === before && words(s + length, s + length + 24) === after) places.push([s, s + length]);
      }
    }
    return places.length === 1 ? places[0] : null;
  }

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

  function fail(words) { notice(words); }
  function notice(words, isPassing) {
    const box = byId('notice'), close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Close';
    close.addEventListener('click', () => { box.hidden = true; });
    box.replaceChildren(close, words);
    box.hidden = false;
    clearTimeout(notice.timer);
    if (isPassing) notice.timer = setTimeout(() => { box.hidden = true; }, 2500);
  }
  async function copy(hash) {
    const address = location.href.split('#')[0] + hash;
    try {
      await navigator.clipboard.writeText(address);
      notice('Link copied.', true);
    } catch {
      notice('Copy this link: ' + address);
    }
  }

  // One story at a time where the page has several.
  function only(r) {
    if (records.length > 1) records.forEach(other => { other.hidden = other !== r; });
  }

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

  function beside(r, isOn) {
    r.classList.toggle('beside', isOn);
    const button = r.querySelector('[data-beside]');
    button.setAttribute('aria-pressed', String(isOn));
    button.textContent = isOn ? 'back to the record' : 'side by side';
    show(r, (r.dataset.shown || '').split(' ').slice(0, 2));
    settle();
  }

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
      visit(target.hash, entry ? 'back to “' + entry.querySelector('h3').textContent + '”' : 'back');
    }
  });

  function save() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([byId('record-data').textContent], { type: 'application/json' }));
    link.download = 'record.json';
    link.click();
    URL.revokeObjectURL(link.href);
  }

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
  only(records[0]);
  const rearrange = () => { records.forEach(r => show(r, [])); settle(); };
  wide.addEventListener('change', rearrange);
  wider.addEventListener('change', rearrange);
  addEventListener('beforeprint', () => all('details.why').forEach(d => { d.open = true; }));
  addEventListener('afterprint', () => all('details.why').forEach(d => { d.open = false; }));
  if (location.hash) go(location.hash, false);
})();
