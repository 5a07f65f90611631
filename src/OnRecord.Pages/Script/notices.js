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
