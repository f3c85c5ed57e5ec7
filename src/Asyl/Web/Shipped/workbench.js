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
  // After a part was exchanged, what came stays in the reach of the keys.
  document.addEventListener('htmx:afterSettle', (e) => {
    const row = e.target.closest && (e.target.closest('[data-row]') || e.target.querySelector('[data-row]'));
    if (row) choose(row);
  });
  // A refusal is shown where it can be read, and nothing else changes.
  document.addEventListener('htmx:responseError', (e) => {
    const said = document.getElementById('said');
    const page = new DOMParser().parseFromString(e.detail.xhr.responseText, 'text/html');
    said.textContent = (page.querySelector('[role=alert]') || page.body).textContent.trim();
  });
})();
