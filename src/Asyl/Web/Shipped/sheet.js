// A box drawn on a page goes into four fields, and what is typed there is drawn. Without it the fields and the button beside them do the same.
'use strict';
(() => {
  const sheet = document.getElementById('sheet');
  const fields = ['x', 'y', 'width', 'height'].map((side) => document.getElementById(`box-${side}`));
  if (!sheet) return;
  const draft = document.getElementById('draft');
  const draw = document.getElementById('draw');
  const clear = document.getElementById('clear');
  const whole = sheet.viewBox.baseVal;
  const round = (number) => Math.round(number * 10) / 10;
  const show = () => {
    const sides = fields.map((field) => Math.max(0, Number(field.value) || 0));
    ['x', 'y', 'width', 'height'].forEach((side, at) => draft.setAttribute(side, sides[at]));
    clear.hidden = fields.every((field) => !field.value);
  };
  const fill = (sides) => {
    fields.forEach((field, at) => { field.value = sides ? round(sides[at]) : ''; });
    show();
  };
  // A point of the page, in its units; what lies beside it counts as its edge.
  const place = (e) => {
    const seen = sheet.getBoundingClientRect();
    const within = (at, length) => round(Math.min(length, Math.max(0, at * length)));
    return [within((e.clientX - seen.left) / seen.width, whole.width), within((e.clientY - seen.top) / seen.height, whole.height)];
  };
  const drawing = () => draw.getAttribute('aria-pressed') === 'true';
  let from = null;
  // A finger scrolls the page unless it was told to draw.
  sheet.addEventListener('pointerdown', (e) => {
    if (e.button !== 0 || (e.pointerType === 'touch' && !drawing())) return;
    e.preventDefault();
    from = place(e);
    sheet.setPointerCapture(e.pointerId);
  });
  const moved = (e) => {
    if (!from) return;
    const to = place(e);
    const sides = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
    // A press is no box.
    if (sides[2] * 200 > whole.width && sides[3] * 300 > whole.height) fill(sides);
  };
  sheet.addEventListener('pointermove', moved);
  sheet.addEventListener('pointerup', (e) => { moved(e); from = null; });
  sheet.addEventListener('pointercancel', () => { from = null; });
  draw.addEventListener('click', () => {
    draw.setAttribute('aria-pressed', String(!drawing()));
    sheet.classList.toggle('drawing', drawing());
  });
  clear.addEventListener('click', () => { fill(null); fields[0].focus(); });
  fields.forEach((field) => field.addEventListener('input', show));
  draw.hidden = !matchMedia('(any-pointer: coarse)').matches;
  document.querySelector('.box .drawn').hidden = true;
  show();
})();
