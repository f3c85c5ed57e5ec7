// Dropping files on the pile, and what was chosen said in words. Without it the two fields do the same.
'use strict';
(() => {
  const form = document.getElementById('drop');
  const files = document.getElementById('files');
  const folder = document.getElementById('folder');
  const chosen = document.getElementById('chosen');
  const button = form.querySelector('button');
  const say = () => {
    const all = [...files.files, ...folder.files];
    const size = all.reduce((sum, file) => sum + file.size, 0);
    const tooMuch = size > Number(form.dataset.most);
    chosen.textContent = !all.length ? '' : tooMuch ? form.dataset.tooMuch
      : form.dataset.chosen.replace('{0}', all.length).replace('{1}', Math.max(0.1, size / 1048576).toFixed(1));
    button.disabled = tooMuch;
  };
  // A folder that is dropped is walked through; what is hidden in it is passed over.
  const under = async (entry) => {
    if (entry.isFile) return [await new Promise((done, fail) => entry.file(done, fail))];
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (!some.length) return found;
      for (const one of some) if (!one.name.startsWith('.')) found.push(...await under(one));
    }
  };
  const take = async (items) => {
    const entries = items.filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry());
    const all = new DataTransfer();
    for (const entry of entries) if (entry) for (const file of await under(entry)) all.items.add(file);
    files.files = all.files;
    folder.value = '';
    say();
    button.focus();
  };
  const over = (e) => e.dataTransfer && [...e.dataTransfer.types].includes('Files');
  document.addEventListener('dragover', (e) => { if (over(e)) { e.preventDefault(); form.classList.add('over'); } });
  document.addEventListener('dragleave', (e) => { if (!e.relatedTarget) form.classList.remove('over'); });
  document.addEventListener('drop', (e) => {
    if (!over(e)) return;
    e.preventDefault();
    form.classList.remove('over');
    take([...e.dataTransfer.items]);
  });
  form.addEventListener('change', say);
  form.addEventListener('submit', (e) => {
    if (!files.files.length && !folder.files.length) { e.preventDefault(); return files.focus(); }
    chosen.textContent = form.dataset.sending;
    button.disabled = true;
  });
  // When the work is done the list comes anew by itself: whoever reads or types elsewhere is not taken there.
  document.addEventListener('htmx:afterSettle', (e) => { if (e.target.closest('#reports, #intake')) e.stopPropagation(); }, true);
  // Coming back with the browser's own button finds the form as it was left: ready.
  window.addEventListener('pageshow', say);
  form.classList.add('scripted');
  say();
})();
