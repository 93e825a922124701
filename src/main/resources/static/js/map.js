// Comfort only: without it the map is as large as it is, and its links lead on all the same.
'use strict';

document.querySelectorAll('[data-map]').forEach(figure => {
  const svg = figure.querySelector('svg');
  const whole = svg.viewBox.baseVal;
  const [width, height] = [whole.width, whole.height];
  let view = { x: 0, y: 0, zoom: 1 };

  const show = next => {
    const zoom = Math.min(12, Math.max(1, next.zoom));
    const inside = (at, size) => Math.min(Math.max(at, 0), size - size / zoom);
    view = { x: inside(next.x, width), y: inside(next.y, height), zoom };
    svg.setAttribute('viewBox', [view.x, view.y, width / zoom, height / zoom].map(it => it.toFixed(1)).join(' '));
    figure.dataset.zoom = zoom > 5 ? 'near' : zoom > 1.8 ? 'nearer' : '';
    tools.forEach((button, at) => { button.disabled = at === 0 ? zoom >= 12 : zoom <= 1; });
  };

  // Around a point of the drawing, which stays where it is.
  const zoomBy = (factor, at = { x: view.x + width / view.zoom / 2, y: view.y + height / view.zoom / 2 }) => {
    const zoom = Math.min(12, Math.max(1, view.zoom * factor));
    const part = view.zoom / zoom;
    show({ x: at.x - (at.x - view.x) * part, y: at.y - (at.y - view.y) * part, zoom });
  };
  const move = (right, down) => show({ ...view, x: view.x + right * width / view.zoom, y: view.y + down * height / view.zoom });

  const bar = document.createElement('div');
  bar.className = 'map-tools no-print';
  const tools = [['+', 'in', () => zoomBy(1.6)], ['−', 'out', () => zoomBy(1 / 1.6)], ['1 : 1', 'whole', () => show({ x: 0, y: 0, zoom: 1 })]]
    .map(([sign, name, act]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-outline';
      button.textContent = sign;
      button.setAttribute('aria-label', figure.dataset[name]);
      button.title = figure.dataset[name];
      button.addEventListener('click', act);
      bar.append(button);
      return button;
    });
  figure.prepend(bar);

  figure.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      '+': () => zoomBy(1.6), '=': () => zoomBy(1.6), '-': () => zoomBy(1 / 1.6), '0': () => show({ x: 0, y: 0, zoom: 1 }),
      ArrowLeft: () => move(-0.15, 0), ArrowRight: () => move(0.15, 0), ArrowUp: () => move(0, -0.15), ArrowDown: () => move(0, 0.15)
    }[event.key];
    if (!act || event.key.startsWith('Arrow') && view.zoom === 1) return;
    event.preventDefault();
    act();
  });

  // The wheel scrolls the page; with Ctrl, or pinched on a touchpad, it enlarges the map.
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    zoomBy(event.deltaY < 0 ? 1.25 : 0.8, {
      x: view.x + (event.clientX - box.left) / box.width * width / view.zoom,
      y: view.y + (event.clientY - box.top) / box.height * height / view.zoom
    });
  }, { passive: false });

  // An enlarged map is drawn along; what was drawn is not also clicked.
  let from, drawn;
  svg.addEventListener('pointerdown', event => { if (view.zoom > 1 && event.button === 0) { from = { ...view, px: event.clientX, py: event.clientY }; drawn = false; } });
  svg.addEventListener('pointermove', event => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.px, event.clientY - from.py];
    if (!drawn && Math.hypot(dx, dy) < 5) return;
    if (!drawn) svg.setPointerCapture(event.pointerId);
    drawn = true;
    const box = svg.getBoundingClientRect();
    show({ zoom: from.zoom, x: from.x - dx / box.width * width / from.zoom, y: from.y - dy / box.height * height / from.zoom });
  });
  const end = () => { from = undefined; };
  svg.addEventListener('pointerup', end);
  svg.addEventListener('pointercancel', end);
  svg.addEventListener('dragstart', event => event.preventDefault());
  svg.addEventListener('click', event => { if (drawn) { event.preventDefault(); drawn = false; } }, true);

  // Paper shows the whole.
  window.addEventListener('beforeprint', () => show({ x: 0, y: 0, zoom: 1 }));
  show(view);
});
