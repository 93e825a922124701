// Comfort only: every page works without this file.
'use strict';

document.documentElement.classList.add('scripted');

// A day chosen in the bar is shown at once; typing a date by keyboard waits until it is left.
document.querySelectorAll('.asof input[type=date]').forEach(day => {
  const shown = day.value;
  let typing = false;
  const show = () => { if (day.value && day.value !== shown) day.form.requestSubmit(); };
  day.addEventListener('keydown', () => { typing = true; });
  day.addEventListener('change', () => { if (!typing) show(); });
  day.addEventListener('blur', show);
});

// Where the sections do not fit into their row, it begins with the one where one is.
document.querySelector('.sections [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'start' });

// The print button exists only where a script can press it.
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// Whoever issued a sheet to print it need not press a second time.
if (document.body.dataset.printNow !== undefined) window.addEventListener('load', () => window.print());

// Forms of the page, and of what upload.js puts in its place.
const prepareForms = place => {
  // A second click on "Save" waits for the first; coming back to the page frees the form.
  place.querySelectorAll('form[method="post"]').forEach(form => {
    form.addEventListener('submit', event => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'true';
    });
  });

  // Typing into a field chooses what the field belongs to (form[data-choosing="field=choice:value ..."]).
  place.querySelectorAll('form[data-choosing]').forEach(form => {
    form.dataset.choosing.split(' ').forEach(rule => {
      const [field, name, value] = rule.split(/[=:]/);
      form.elements[field]?.addEventListener('input', event => {
        if (event.target.value) form.querySelector(`input[name="${name}"][value="${value}"]`).checked = true;
      });
    });
  });

  // "After saving: ..." beside a form: the server says it while the form is being filled in (form[data-check-url] and [data-check]).
  place.querySelectorAll('form[data-check-url]').forEach(form => {
    const answers = document.querySelector('[data-check]');
    if (!answers) return;
    let waiting, asking;
    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      try {
        const answer = await fetch(form.dataset.checkUrl, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal: asking.signal });
        if (answer.ok || answer.status === 422) answers.innerHTML = await answer.text();
      } catch (unheard) { /* the server's own check on saving remains */ }
    };
    form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, 400); });
  });
};
prepareForms(document);

// A page that upload.js has put in place has an address of its own; the way from one to the other asks the server again. A step
// within a page, as from the summary of mistakes to a field, does not.
const address = () => location.pathname + location.search;
let shown = address();
document.addEventListener('frame-replaced', () => {
  shown = address();
  prepareForms(document.querySelector('.frame'));
});
window.addEventListener('popstate', () => { if (address() !== shown) location.reload(); });
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

// "Tick all" ticks, and unticks, the boxes of its form without a visit to the server (which does it where there is no script).
document.querySelectorAll('a[data-tick-all]').forEach(link => {
  link.addEventListener('click', event => {
    event.preventDefault();
    const boxes = [...link.closest('form').querySelectorAll(`input[type=checkbox][name="${link.dataset.tickAll}"]`)];
    const ticked = boxes.some(box => !box.checked);
    boxes.forEach(box => { box.checked = ticked; });
  });
});

// After a refused form the reader begins at the summary of errors.
document.querySelector('.error-summary')?.focus();

// One menu at a time, closed by Escape or a click elsewhere.
const menus = document.querySelectorAll('details.menu');
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  menus.forEach(menu => {
    if (menu.open && menu.contains(document.activeElement)) menu.querySelector('summary').focus();
    menu.open = false;
  });
});
document.addEventListener('click', event => menus.forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));

// Whoever signs out, or in anew, leaves nothing behind of the signing days that this browser kept; what waits to be sent stays.
if (document.querySelector('form[action*="/login"]') && navigator.serviceWorker) {
  navigator.serviceWorker.getRegistrations().then(all => all.forEach(each => each.unregister()));
  caches.keys().then(names => names.forEach(name => caches.delete(name)));
  Object.keys(localStorage).filter(name => name.startsWith('signing-day-heard:')).forEach(name => localStorage.removeItem(name));
}
