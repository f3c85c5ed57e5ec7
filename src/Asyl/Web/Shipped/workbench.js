// What the pages can do better with a script than without; every one of them works without.
'use strict';
(() => {
  const typing = (e) => e.target.closest('input, textarea, select, [contenteditable]');
  // Keys: an element with data-key is pressed, or gets the focus, by that key.
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e)) return;
    const current = document.querySelector('[data-row].current');
    const found = (current && current.querySelector(`[data-key="${CSS.escape(e.key)}"]`)) || [...document.querySelectorAll(`[data-key="${CSS.escape(e.key)}"]:not([data-row] *)`)].find((one) => one.checkVisibility());
    if (e.key === 'j' || e.key === 'k') return step(e.key === 'j' ? 1 : -1, e);
    if (!found) return;
    e.preventDefault();
    if (found.matches('input, select, textarea')) found.focus();
    else if (found.matches('summary')) found.parentElement.open = !found.parentElement.open;
    else found.click();
  });
  // j and k walk through the rows of a list; the current row takes the keys.
  const step = (by, e) => {
    const rows = [...document.querySelectorAll('[data-row]')].filter((row) => row.offsetParent !== null);
    if (!rows.length) return;
    e.preventDefault();
    const at = rows.findIndex((row) => row.classList.contains('current'));
    choose(rows[Math.max(0, Math.min(rows.length - 1, at + by))]);
  };
  const choose = (row) => {
    document.querySelectorAll('[data-row].current').forEach((old) => old.classList.remove('current'));
    if (!row) return;
    row.classList.add('current');
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('focusin', (e) => {
    const row = e.target.closest('[data-row]');
    if (row && !row.classList.contains('current')) {
      document.querySelectorAll('[data-row].current').forEach((old) => old.classList.remove('current'));
      row.classList.add('current');
    }
  });
  // After a part was exchanged the keys stay where they were: on the same row, or on the one that took its place.
  let kept = null;
  document.addEventListener('htmx:beforeSwap', () => {
    const rows = [...document.querySelectorAll('[data-row]')];
    const at = rows.findIndex((row) => row.classList.contains('current'));
    kept = at < 0 ? null : { id: rows[at].id, at };
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (!kept) return;
    const rows = [...document.querySelectorAll('[data-row]')];
    const same = rows.findIndex((row) => row.id === kept.id);
    choose(rows[Math.min(same < 0 ? kept.at : same, rows.length - 1)]);
    kept = null;
  });
  // A refusal is shown where it can be read, and nothing else changes.
  document.addEventListener('htmx:responseError', (e) => {
    const said = document.getElementById('said');
    const page = new DOMParser().parseFromString(e.detail.xhr.responseText, 'text/html');
    said.textContent = (page.querySelector('[role=alert]') || page.body).textContent.trim();
  });
  // A slider that sets a day: data-sets names the field, data-days-from the day at 0.
  document.addEventListener('input', (e) => {
    const slider = e.target.closest('[data-days-from]');
    if (!slider) return;
    const day = new Date(Date.parse(slider.dataset.daysFrom) + slider.value * 864e5).toISOString().slice(0, 10);
    document.getElementById(slider.dataset.sets).value = day;
    slider.setAttribute('aria-valuetext', day);
  });
  // Selected words of a kept text can be cited or translated: their place is counted in UTF-16 code units, as the program counts.
  const place = (node, offset) => {
    const slice = (node.nodeType === 3 ? node.parentElement : node).closest('[data-from]');
    return slice ? Number(slice.dataset.from) + (node.nodeType === 3 ? offset : 0) : null;
  };
  let deeds = null;
  document.addEventListener('selectionchange', () => {
    if (deeds) { deeds.remove(); deeds = null; }
    const selection = getSelection();
    const report = document.querySelector('[data-report]');
    if (!report || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (!report.querySelector('.text').contains(range.commonAncestorContainer)) return;
    const from = place(range.startContainer, range.startOffset);
    const to = place(range.endContainer, range.endOffset);
    if (from === null || to === null || to <= from) return;
    const buttons = document.querySelectorAll('.cite button');
    const box = range.getBoundingClientRect();
    deeds = document.createElement('div');
    deeds.className = 'select-deeds';
    const at = `report=${report.dataset.report}&place=${from}-${to}`;
    [[`/enter?${at}`, buttons[0]], [`/reports/${report.dataset.report}/translate?place=${from}-${to}`, buttons[1]]].forEach(([address, button]) => {
      const link = deeds.appendChild(document.createElement('a'));
      link.className = 'button small';
      link.href = address;
      link.textContent = button.textContent;
    });
    document.body.append(deeds);
    deeds.style.left = `${Math.max(8, box.left + scrollX)}px`;
    deeds.style.top = `${box.bottom + scrollY + 6}px`;
    document.getElementById('words').value = selection.toString();
  });
})();
