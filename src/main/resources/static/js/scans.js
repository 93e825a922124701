// Comfort only: without this file each row has its own field, and the form sends them all at once.
'use strict';

(() => {
  const form = document.getElementById('scans');
  if (!form) return;
  const place = form.querySelector('[data-many]');
  const told = place.querySelector('[data-told]');
  const button = form.querySelector('button[type=submit]');
  const rows = [...form.querySelectorAll('tr[data-number]')];
  const field = row => row.querySelector('input[type=file]');

  const plain = text => text.toLowerCase().replaceAll('ё', 'е').normalize('NFC');
  const COMMON = /^(район|раен|округ|акруга|город|горад|область|вобласць|district|city|town|okrug|oblast|region|municipal)$|^(муницип|мунiцып|муніцып)/;
  const stem = word => word.replace(/(ский|цкий|ской|ская|скi|скі|цкі|sky|ski|skaya)$/, '').replace(/[аеиоуыэюяьійaeiouy]$/, '');
  const stems = side => side.split('|').map(name => plain(name).split(/[\s-]+/)
    .filter(word => word.length > 3 && !COMMON.test(word)).map(stem)).filter(words => words.length);
  rows.forEach(row => {
    row.sides = row.dataset.sides.split(';').map(stems);
    row.called = new RegExp(row.dataset.number.toLowerCase().split('-').join('[^0-9a-zа-я]*') + '(?!\\d)');
  });

  // A row is found by its number, or else by the sides that the name tells of; where two fit as well, by none.
  const rowOf = file => {
    const name = plain(`${file.name} ${file.webkitRelativePath ?? ''}`);
    const numbered = rows.find(row => row.called.test(plain(file.name)));
    if (numbered) return numbered;
    const scored = rows.map(row => ({ row, points: row.sides.filter(side => side.some(words => words.every(word => name.includes(word)))).length }))
      .filter(it => it.points).sort((one, other) => other.points - one.points);
    return scored.length && scored[0].points > (scored[1]?.points ?? 0) ? scored[0].row : undefined;
  };

  const say = (row, text, looks) => {
    const state = row.querySelector('[data-state]');
    state.textContent = text;
    state.className = looks ?? '';
    row.querySelector('.scan').classList.toggle('field-wrong', looks === 'field-error');
  };

  const fits = row => {
    const file = field(row)?.files[0];
    row.querySelector('.field-error:not([data-state])')?.remove();
    if (file && file.size > Number(form.dataset.limit)) {
      say(row, form.dataset.large, 'field-error');
      return false;
    }
    say(row, '');
    return Boolean(file);
  };
  rows.forEach(row => field(row).addEventListener('change', () => fits(row)));

  const spread = files => {
    const strangers = [];
    const doubled = [];
    files.filter(file => !file.name.startsWith('.')).forEach(file => {
      const row = rowOf(file);
      if (!row) strangers.push(file.name);
      else if (!field(row) || field(row).files.length) doubled.push(file.name);
      else {
        const one = new DataTransfer();
        one.items.add(file);
        field(row).files = one.files;
        fits(row);
      }
    });
    told.textContent = [strangers.length && form.dataset.strangers.replace('{0}', strangers.join(', ')),
      doubled.length && form.dataset.taken.replace('{0}', doubled.join(', '))].filter(Boolean).join(' ');
  };

  // What was dragged may be folders, whose entries come in portions.
  const within = entry => entry.isFile
    ? new Promise(resolve => entry.file(file => resolve([file]), () => resolve([])))
    : new Promise(resolve => {
      const reader = entry.createReader();
      const found = [];
      const more = () => reader.readEntries(entries => {
        if (!entries.length) resolve(Promise.all(found.map(within)).then(files => files.flat()));
        else { found.push(...entries); more(); }
      }, () => resolve([]));
      more();
    });

  place.hidden = false;
  place.querySelectorAll('[data-pick]').forEach(input => {
    input.webkitdirectory = input.dataset.pick === 'folder';
    input.addEventListener('change', () => {
      spread([...input.files]);
      input.value = '';
    });
  });
  ['dragenter', 'dragover'].forEach(kind => place.addEventListener(kind, event => {
    event.preventDefault();
    place.classList.add('drop-over');
  }));
  ['dragleave', 'drop'].forEach(kind => place.addEventListener(kind, () => place.classList.remove('drop-over')));
  place.addEventListener('drop', async event => {
    event.preventDefault();
    const dropped = event.dataTransfer;
    const entries = [...dropped.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
    const files = [...dropped.files];
    spread(entries.length ? (await Promise.all(entries.map(within))).flat() : files);
  });

  // A file that misses its place must not take the page's.
  ['dragover', 'drop'].forEach(kind => window.addEventListener(kind, event => {
    if (event.dataTransfer?.types.includes('Files') && event.target.type !== 'file') event.preventDefault();
  }));

  // Each row is sent by itself; what the server says of it is read from the page with which it answers.
  const send = async row => {
    const sent = new FormData();
    form.querySelectorAll('input[type=hidden], select').forEach(it => sent.append(it.name, it.value));
    sent.append(field(row).name, field(row).files[0]);
    say(row, form.dataset.sending, 'muted');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: sent });
      if (answer.redirected && new URL(answer.url).pathname.startsWith(new URL(form.action).pathname.replace(/scans$/, '').replace(/\/$/, ''))) {
        field(row).remove();
        say(row, form.dataset.attached, 'good');
        return true;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const mistake = page.querySelector(`[id="row-${row.dataset.number}"] .field-error`) ?? page.querySelector('#scans .error-summary li');
      const key = page.querySelector('#scans [name=key]');
      if (key) form.querySelector('[name=key]').value = key.value;
      say(row, mistake ? mistake.textContent.trim() : form.dataset.lost, 'field-error');
    } catch {
      say(row, form.dataset.lost, 'field-error');
    }
    return false;
  };

  form.addEventListener('submit', async event => {
    const ready = rows.filter(row => field(row)?.files.length);
    if (!ready.length) return;
    event.preventDefault();
    if (button.disabled) return;
    button.disabled = true;
    let attached = 0;
    for (const row of ready) if (fits(row) && await send(row)) attached += 1;
    button.disabled = false;
    told.textContent = form.dataset.done.replace('{0}', attached).replace('{1}', ready.length - attached);
    rows.find(row => row.querySelector('.scan.field-wrong'))?.querySelector('input').focus();
  });
})();
