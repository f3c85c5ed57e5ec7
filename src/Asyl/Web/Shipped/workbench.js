// What the pages can do better with a script than without; every one of them works without.
'use strict';
(() => {
  const typing = (e) => e.target.closest('input, textarea, select, [contenteditable]');
  // Keys: an element with data-key is pressed, or gets the focus, by that key. What is typed while a list is being exchanged waits for the new one.
  let exchanging = false;
  let waiting = [];
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e)) return;
    // What has the focus is what Enter presses.
    if (e.key === 'Enter' && e.target.closest('a, button, summary')) return;
    if (exchanging && e.key.length === 1) {
      e.preventDefault();
      waiting.push(e.key);
    } else if (press(e.key)) e.preventDefault();
  });
  const press = (key) => {
    if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1);
    const current = document.querySelector('[data-row].current');
    const found = (current && current.querySelector(`[data-key="${CSS.escape(key)}"]`)) || [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]:not([data-row] *)`)].find((one) => one.checkVisibility());
    if (!found) return false;
    if (found.matches('input, select, textarea')) found.focus();
    else {
      if (found.matches('summary')) found.focus();
      found.click();
    }
    return true;
  };
  const exchanged = () => {
    exchanging = false;
    while (waiting.length && !exchanging) press(waiting.shift());
  };
  // j and k walk through the rows of a list; the current row takes the keys.
  const step = (by) => {
    const rows = [...document.querySelectorAll('[data-row]')].filter((row) => row.offsetParent !== null);
    const at = rows.findIndex((row) => row.classList.contains('current'));
    choose(rows[Math.max(0, Math.min(rows.length - 1, at + by))]);
    return rows.length > 0;
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
  document.addEventListener('htmx:beforeRequest', (e) => { exchanging = exchanging || Boolean(e.detail.target && e.detail.target.querySelector('[data-row]')); });
  document.addEventListener('htmx:afterSettle', () => {
    if (kept) {
      const rows = [...document.querySelectorAll('[data-row]')];
      const same = rows.findIndex((row) => row.id === kept.id);
      choose(rows[Math.min(same < 0 ? kept.at : same, rows.length - 1)]);
      kept = null;
    }
    exchanged();
  });
  ['htmx:responseError', 'htmx:sendError', 'htmx:swapError'].forEach((name) => document.addEventListener(name, exchanged));
  // A refusal is shown where it can be read, and nothing else changes; it goes with the next deed.
  document.addEventListener('htmx:beforeRequest', () => { document.getElementById('said').textContent = ''; });
  document.addEventListener('htmx:responseError', (e) => {
    const said = document.getElementById('said');
    const page = new DOMParser().parseFromString(e.detail.xhr.responseText, 'text/html');
    said.textContent = (page.querySelector('[role=alert]') || page.body).textContent.trim();
  });
  // A slider and a field for one day, each following the other: data-sets names the field, data-days-from the day at 0.
  document.addEventListener('input', (e) => {
    const slider = e.target.closest('[data-days-from]') || document.querySelector(`[data-sets="${CSS.escape(e.target.id)}"]`);
    if (!slider) return;
    const field = document.getElementById(slider.dataset.sets);
    const from = Date.parse(slider.dataset.daysFrom);
    if (slider === e.target) field.value = new Date(from + slider.value * 864e5).toISOString().slice(0, 10);
    else if (field.value) slider.value = (Date.parse(field.value) - from) / 864e5;
    slider.setAttribute('aria-valuetext', field.value);
  });
  // Selected words of a kept text can be cited or translated: their place is counted in UTF-16 code units, as the program counts.
  // A line that is selected whole ends where the next begins: only slices of which something is selected count.
  const place = (text, range) => {
    const slices = [...text.querySelectorAll('[data-from]')].filter((slice) => range.intersectsNode(slice) && !(range.endOffset === 0 && slice.contains(range.endContainer)));
    const at = (slice, node, offset, outside) => Number(slice.dataset.from) + (!slice.contains(node) ? outside : node.nodeType === 3 ? offset : offset && slice.textContent.length);
    const last = slices.at(-1);
    return last ? [at(slices[0], range.startContainer, range.startOffset, 0), at(last, range.endContainer, range.endOffset, last.textContent.length)] : [0, 0];
  };
  // Words that lead to what was read in them are selected like others: browsers drag a link instead, so it is none while the mouse is down.
  document.addEventListener('mousedown', (e) => {
    const link = e.button === 0 && e.target.closest('.text a.said');
    if (!link) return;
    const href = link.getAttribute('href');
    link.removeAttribute('href');
    addEventListener('mouseup', () => link.setAttribute('href', href), { once: true });
  });
  document.addEventListener('click', (e) => { if (e.target.closest('.text a.said') && !getSelection().isCollapsed) e.preventDefault(); });
  let deeds = null;
  document.addEventListener('selectionchange', () => {
    if (deeds) { deeds.remove(); deeds = null; }
    const selection = getSelection();
    const report = document.querySelector('[data-report]');
    if (!report || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    const text = report.querySelector('.text');
    if (!text.contains(range.startContainer)) return;
    const [from, to] = place(text, range);
    if (to <= from) return;
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
