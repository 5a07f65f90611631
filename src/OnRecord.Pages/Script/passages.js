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
