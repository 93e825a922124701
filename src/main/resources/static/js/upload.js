// Comfort only: without this file the form sends the file as any form does.
'use strict';

(() => {
  const prepare = form => {
    const place = form.querySelector('[data-drop]');
    const input = form.querySelector('input[type=file]');
    const drop = place.querySelector('.drop');
    const sending = place.querySelector('.sending');
    const bar = sending.querySelector('progress');
    const words = sending.querySelector('[role=status]');
    const button = form.querySelector('button[type=submit]');
    place.querySelector('.drop-invitation').hidden = false;

    const say = text => { sending.hidden = false; words.textContent = text; };

    // What is too large is said before it is sent.
    const fits = () => {
      const file = input.files[0];
      place.querySelector('[data-again]')?.toggleAttribute('hidden', Boolean(file));
      delete form.dataset.sent;
      const large = Boolean(file) && file.size > Number(place.dataset.limit);
      place.classList.toggle('field-wrong', large);
      bar.hidden = true;
      if (large) say(place.dataset.large); else sending.hidden = true;
      return !large;
    };
    input.addEventListener('change', fits);

    ['dragenter', 'dragover'].forEach(kind => drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.add('drop-over');
    }));
    ['dragleave', 'drop'].forEach(kind => drop.addEventListener(kind, () => drop.classList.remove('drop-over')));
    drop.addEventListener('drop', event => {
      event.preventDefault();
      const files = event.dataTransfer.files;
      if (files.length === 1) {
        input.files = files;
        fits();
      } else if (files.length > 1) {
        bar.hidden = true;
        say(place.dataset.several);
      }
    });

    const show = request => {
      const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
      const kept = input.files;
      document.title = answer.title;
      if (!answer.querySelector('.frame')) {
        document.body.replaceWith(answer.body);
        return;
      }
      ['.bar', '.frame'].forEach(part => document.querySelector(part)?.replaceWith(answer.querySelector(part)));
      if (request.status < 400 && request.responseURL !== location.href) history.pushState({}, '', request.responseURL);
      const again = document.querySelector('form[data-upload]');
      if (again) {
        again.querySelector('input[type=file]').files = kept;
        prepare(again);
        again.querySelector('[data-again]')?.toggleAttribute('hidden', kept.length > 0);
      }
      document.dispatchEvent(new Event('frame-replaced'));
      const first = document.querySelector('.error-summary') ?? document.querySelector('.notice') ?? document.querySelector('h1');
      first.tabIndex = -1;
      first.focus();
      window.scrollTo(0, 0);
    };

    form.addEventListener('submit', event => {
      if (!input.files.length) return;
      event.preventDefault();
      if (!fits() || button.disabled) return;
      const sent = new FormData(form);
      if (event.submitter?.name) sent.append(event.submitter.name, event.submitter.value);
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.upload.addEventListener('progress', at => {
        if (!at.lengthComputable) return;
        const percent = Math.floor(100 * at.loaded / at.total);
        bar.value = percent;
        say(percent < 100 ? place.dataset.sending.replace('{0}', percent) : place.dataset.looking);
      });
      request.addEventListener('load', () => show(request));
      request.addEventListener('error', () => { button.disabled = false; bar.hidden = true; say(place.dataset.lost); });
      bar.hidden = false;
      bar.value = 0;
      button.disabled = true;
      say(place.dataset.sending.replace('{0}', 0));
      request.send(sent);
    });
  };
  document.querySelectorAll('form[data-upload]').forEach(prepare);

  // A file that misses its place must not take the page's.
  ['dragover', 'drop'].forEach(kind => window.addEventListener(kind, event => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (!event.target.closest?.('.drop')) event.dataTransfer.dropEffect = 'none';
  }));
})();
