// The signing day: every agreement of an agenda is decided by one key. An act is kept in this browser until the register has
// answered it, so a lost line loses nothing; each act has a key of its own, so sending it again records it once.
'use strict';

{
  const page = document.getElementById('signing-day');
  const version = document.currentScript.src.split('/').pop();
  const SEND_AGAIN = 3000;
  const ASK_AGAIN = 4000;
  const PATIENCE = 15000;

  const fold = text => text.toLowerCase().normalize('NFC')
    .replace(/[ёіїйў]/g, letter => ({ ё: 'е', і: 'и', ї: 'и', й: 'и', ў: 'у' })[letter])
    .normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l')
    .replace(/[-–—/]/g, ' ').replace(/[’'ʼ`"«»().,]/g, '').trim();

  // In the register's own time, as everybody reads it afterwards.
  const clock = moment => moment.toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit', timeZone: page.dataset.zone });

  // Keys of crypto.randomUUID need a secure page; a register in a closed network may have none.
  const newKey = () => crypto.randomUUID ? crypto.randomUUID()
    : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit =>
      (+digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +digit / 4).toString(16));

  // A browser that keeps nothing for this site keeps it as long as the page is open.
  const store = (() => {
    try {
      localStorage.setItem('signing-day', '');
      localStorage.removeItem('signing-day');
      return localStorage;
    } catch (forbidden) {
      const kept = Object.create(null);
      return new Proxy(kept, { get: (_, name) => ({
        getItem: key => kept[key] ?? null,
        setItem: (key, value) => { kept[key] = value; },
        removeItem: key => { delete kept[key]; },
      }[name]) });
    }
  })();

  /** What waits to be sent: one entry each, so that two windows of one browser do not overwrite each other's. */
  class Waiting {
    constructor(event, person) {
      this.all = `signing-day:${event}:`;
      this.mine = `${this.all}${person}:`;
      this.count = 0;
    }

    acts() {
      return this.names(this.mine).map(name => ({ ...JSON.parse(store.getItem(name)), name }));
    }

    /** How many acts of other people wait in this browser; they are sent when those people sign in here. */
    strangers() {
      return this.names(this.all).filter(name => !name.startsWith(this.mine)).length;
    }

    add(act) {
      const order = String(Date.now()).padStart(15, '0') + String(this.count++).padStart(6, '0');
      store.setItem(`${this.mine}${order}`, JSON.stringify(act));
    }

    remove(act) {
      store.removeItem(act.name);
    }

    names(prefix) {
      return Object.keys(store).filter(name => name.startsWith(prefix)).sort();
    }
  }

  /** Lets the page be loaded again while the line is broken; where the browser knows no workers it stays as it was. */
  const outlive = async () => {
    if (!navigator.serviceWorker) return;
    if (page.dataset.over) {
      const mine = await navigator.serviceWorker.getRegistration(page.dataset.here);
      await mine?.unregister();
      return;
    }
    const address = `${page.dataset.worker}?v=${encodeURIComponent(version)}`;
    await navigator.serviceWorker.register(address, { scope: page.dataset.here, updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    const parts = performance.getEntriesByType('resource').map(entry => new URL(entry.name))
      .filter(part => part.origin === location.origin && /\.(css|js|woff2|svg)$/.test(part.pathname)).map(part => part.pathname);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = event => { page.dataset.kept = event.data; };
    active.postMessage({ parts: [...new Set(parts)] }, [port2]);
  };

  class SigningDay {
    constructor() {
      this.said = page.dataset;
      this.waiting = new Waiting(this.said.event, this.said.person);
      this.filter = document.getElementById('filter');
      this.why = document.getElementById('why');
      this.rows = [...document.querySelectorAll('.day-row')].map(element => ({
        element,
        number: element.dataset.number,
        no: element.dataset.no,
        words: ` ${fold(`${element.dataset.words} ${element.textContent}`)}`,
        outcome: element.dataset.outcome || null,
        act: element.dataset.act || null,
        state: element.querySelector('[data-state]'),
        text: element.querySelector('[data-state]').textContent,
        elsewhere: element.dataset.elsewhere === 'true',
      }));
      this.byNumber = new Map(this.rows.map(row => [row.number, row]));
      this.token = document.getElementById('csrf').value;
      this.revision = this.said.revision;
      this.recall();
      this.session = [];
      this.shown = this.rows;
      this.listen();
      this.show();
      this.select(this.rows.find(row => this.open(row)) ?? this.rows[0]);
      this.filter.focus();
      this.send();
      setInterval(() => this.ask(), ASK_AGAIN);
    }

    listen() {
      this.filter.addEventListener('input', () => this.find());
      document.addEventListener('keydown', event => this.press(event));
      document.getElementById('agenda').addEventListener('click', event => {
        const element = event.target.closest('.day-row');
        if (element) this.select(this.byNumber.get(element.dataset.number));
        this.filter.focus();
      });
      document.querySelectorAll('[data-say]').forEach(button =>
        button.addEventListener('click', () => this.say(button.dataset.say)));
      this.why.addEventListener('submit', event => { event.preventDefault(); this.answerWhy(); });
      this.why.querySelector('[data-close]').addEventListener('click', () => this.closeWhy());
      window.addEventListener('online', () => this.send());
      window.addEventListener('storage', () => this.show());
    }

    // ---- finding and moving ----

    /**
     * All words must be found, and where a word begins: "ельск" is Ельский район, not every row of Гомельская область. Only what
     * begins nowhere is looked for inside words. A number typed alone finds the agreement at that place of the order first.
     */
    find() {
      const words = fold(this.filter.value).split(/\s+/).filter(Boolean);
      const among = begins => this.rows.filter(row => words.every(word =>
        row.no === word || row.words.includes(begins ? ` ${word}` : word)));
      this.shown = among(true);
      if (!this.shown.length && words.every(word => word.length > 2)) this.shown = among(false);
      const shown = new Set(this.shown);
      this.rows.forEach(row => { row.element.hidden = !shown.has(row); });
      document.getElementById('nothing').hidden = this.shown.length > 0;
      this.select(this.shown.find(row => row.no === words[0])
        ?? this.shown.find(row => this.open(row)) ?? this.shown[0] ?? null);
    }

    select(row) {
      if (this.selected) this.selected.element.setAttribute('aria-selected', 'false');
      this.selected = row;
      if (!row) {
        this.filter.removeAttribute('aria-activedescendant');
        return;
      }
      row.element.setAttribute('aria-selected', 'true');
      row.element.scrollIntoView({ block: 'nearest' });
      this.filter.setAttribute('aria-activedescendant', row.element.id);
      document.getElementById('names').href = row.element.dataset.names;
    }

    move(by) {
      const from = this.shown.indexOf(this.selected);
      const to = Math.min(Math.max(from + by, 0), this.shown.length - 1);
      if (this.shown[to]) this.select(this.shown[to]);
    }

    /** After an act the next agreement that is still open is offered. */
    advance(row) {
      if (this.filter.value) {
        this.filter.value = '';
        this.find();
      }
      const at = this.rows.indexOf(row);
      this.select([...this.rows.slice(at + 1), ...this.rows.slice(0, at)].find(each => this.open(each)) ?? row);
    }

    open(row) {
      return !row.elsewhere && this.now(row).outcome === null;
    }

    press(event) {
      if (event.isComposing || event.altKey || event.metaKey) return;
      if (!this.why.hidden) {
        if (event.key === 'Escape') this.closeWhy();
        return;
      }
      const inFilter = event.target === this.filter;
      const atEnd = this.filter.selectionStart === this.filter.value.length && this.filter.selectionEnd === this.filter.value.length;
      const act = {
        Enter: inFilter && (() => this.say('SIGNED')),
        F2: () => this.say('SIGNED'),
        Delete: inFilter && atEnd && (() => this.say('NOT_SIGNED')),
        F4: () => this.say('NOT_SIGNED'),
        Insert: () => this.say('MOVED'),
        F8: () => this.say('MOVED'),
        F9: () => this.say('UNDO'),
        z: event.ctrlKey && !this.filter.value && (() => this.undoLast()),
        я: event.ctrlKey && !this.filter.value && (() => this.undoLast()),
        ArrowDown: inFilter && (() => this.move(1)),
        ArrowUp: inFilter && (() => this.move(-1)),
        PageDown: inFilter && (() => this.move(10)),
        PageUp: inFilter && (() => this.move(-10)),
        Escape: () => { this.filter.value = ''; this.find(); this.filter.focus(); },
      }[event.key];
      if (!act || event.ctrlKey && event.key.length > 1) return;
      event.preventDefault();
      // A key held down moves, but it never signs.
      if (!event.repeat || event.key.startsWith('Arrow') || event.key.startsWith('Page')) act();
    }

    // ---- saying ----

    say(what) {
      const row = this.selected;
      if (!row) {
        this.tell(this.said.nothing);
        return;
      }
      if (what === 'UNDO') {
        this.undo(row);
      } else if (row.elsewhere || this.now(row).outcome === what) {
        this.tell(`${row.number}: ${this.said.doneAlready}`);
        this.advance(row);
      } else if (what === 'SIGNED') {
        this.act(row, { outcome: what });
      } else {
        this.askWhy(row, what);
      }
    }

    askWhy(row, what) {
      this.asked = { row, what };
      const title = document.getElementById('why-title');
      title.textContent = (what === 'MOVED' ? title.dataset.moved : title.dataset.notSigned).replace('{n}', row.number);
      document.getElementById('moved-field').hidden = what !== 'MOVED';
      document.getElementById('movedTo').value = '';
      document.getElementById('reason').value = '';
      this.why.hidden = false;
      document.getElementById(what === 'MOVED' ? 'movedTo' : 'reason').focus();
    }

    answerWhy() {
      const { row, what } = this.asked;
      const movedTo = what === 'MOVED' ? document.getElementById('movedTo').value : '';
      const reason = document.getElementById('reason').value;
      this.closeWhy();
      this.act(row, { outcome: what, reason, movedTo });
    }

    closeWhy() {
      this.why.hidden = true;
      this.filter.focus();
    }

    /** Takes back what counts for a row, whoever said it: a further act, nothing is erased. */
    undo(row) {
      if (!this.now(row).outcome) {
        this.tell(`${row.number}: ${this.said.nothingToUndo}`);
        return;
      }
      this.act(row, { outcome: '' });
    }

    /** The last act of this session that still counts. */
    undoLast() {
      const last = this.session.reverse().find(({ row, key }) => this.now(row).act === key);
      this.session.reverse();
      if (last) {
        this.undo(last.row);
      } else {
        this.tell(this.said.nothingToUndo);
      }
    }

    act(row, what) {
      const act = {
        key: newKey(), number: row.number, day: this.said.day, at: new Date().toISOString(),
        seen: this.now(row).act ?? '', reason: '', movedTo: '', ...what,
      };
      this.waiting.add(act);
      if (act.outcome) this.session.push({ row, key: act.key });
      this.show();
      this.tell(`${row.number}: ${row.state.textContent}`);
      if (act.outcome) {
        this.advance(row);
      } else {
        this.select(row);
      }
      this.filter.focus();
      this.send();
    }

    /** What counts for a row once everything that waits has arrived. */
    now(row) {
      const last = this.pending?.get(row.number);
      return last ? { outcome: last.outcome || null, act: last.outcome ? last.key : null } : row;
    }

    // ---- sending ----

    async send() {
      clearTimeout(this.later);
      if (this.sending) return;
      this.sending = true;
      try {
        for (let act = this.waiting.acts()[0]; act; act = this.waiting.acts()[0]) {
          this.hold = await this.deliver(act);
          if (this.hold) break;
        }
      } catch (unreachable) {
        this.hold = 'offline';
      } finally {
        this.sending = false;
      }
      if (this.hold) this.later = setTimeout(() => this.send(), SEND_AGAIN);
      this.show();
    }

    /** Sends one act; says why it has to wait, or nothing when it is done with. */
    async deliver(act) {
      let answer = await this.post(act);
      if (answer.status === 403 && await this.ask(true)) answer = await this.post(act);
      if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) return 'signIn';
      if (answer.status >= 500 || answer.status === 429) return 'trouble';
      const told = await answer.json().catch(() => ({}));
      this.waiting.remove(act);
      if (told.row) {
        this.hear(told.row);
        this.remember();
      }
      if (!answer.ok) this.refused(act, told.message ?? this.said.unheard);
      this.show();
      return null;
    }

    post(act) {
      const body = new URLSearchParams();
      ['key', 'number', 'outcome', 'day', 'at', 'seen', 'reason', 'movedTo'].forEach(name => body.set(name, act[name] ?? ''));
      body.set('by', this.said.person);
      body.set('_csrf', this.token);
      return fetch(this.said.acts, { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    }

    /** What followed upon a refused act at the same agreement rested on it and is refused with it. */
    refused(act, message) {
      this.waiting.acts().filter(later => later.number === act.number).forEach(later => this.waiting.remove(later));
      const list = document.getElementById('troubles');
      const line = document.createElement('li');
      line.textContent = message.includes(act.number) ? message : `${act.number}: ${message}`;
      list.prepend(line);
      list.hidden = false;
      this.byNumber.get(act.number)?.element.classList.add('day-row-trouble');
      this.tell(line.textContent);
    }

    /** Asks what others said meanwhile, and brings a fresh token. */
    async ask(anew = false) {
      if (!anew && (document.hidden || this.sending)) return false;
      try {
        const seen = anew ? '-' : this.revision;
        const answer = await fetch(`${this.said.rows}?seen=${encodeURIComponent(seen)}`, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
        if (answer.status === 200) this.hearAll(await answer.json());
        if (answer.type === 'opaqueredirect') this.hold = 'signIn';
        else if (!this.sending && (answer.ok && this.waiting.acts().length)) this.send();
        else if (answer.ok) this.hold = null;
        this.show();
        return answer.ok;
      } catch (unreachable) {
        this.hold = 'offline';
        this.show();
        return false;
      }
    }

    /** What was heard last, for a page that is loaded again while the line is broken. */
    remember() {
      const rows = this.rows.map(({ number, outcome, act, text }) => ({ number, outcome, act, said: text }));
      store.setItem(this.heard, JSON.stringify({ rows }));
    }

    recall() {
      this.heard = `signing-day-heard:${this.said.event}`;
      const heard = JSON.parse(store.getItem(this.heard) ?? 'null');
      const kept = performance.getEntriesByType('navigation')[0]?.serverTiming?.some(({ name }) => name === 'kept');
      if (heard && kept) heard.rows.forEach(row => this.hear(row));
      this.remember();
    }

    hearAll(told) {
      this.agendaChanged ||= told.revision.split('/')[1] !== this.revision.split('/')[1];
      this.revision = told.revision;
      this.token = told.csrf;
      const heard = new Map(told.rows.map(row => [row.number, row]));
      this.rows.forEach(row => this.hear(heard.get(row.number) ?? { number: row.number, outcome: null, act: null, said: '' }));
      this.remember();
    }

    hear(told) {
      const row = this.byNumber.get(told.number);
      if (!row || row.elsewhere) return;
      if (row.act !== told.act) row.element.classList.remove('day-row-trouble');
      Object.assign(row, { outcome: told.outcome, act: told.act, text: told.said });
    }

    // ---- showing ----

    show() {
      const acts = this.waiting.acts();
      this.pending = new Map(acts.map(act => [act.number, act]));
      const counts = { SIGNED: 0, NOT_SIGNED: 0, MOVED: 0, OPEN: 0 };
      this.rows.forEach(row => {
        const act = this.pending.get(row.number);
        const outcome = row.elsewhere ? 'SIGNED' : this.now(row).outcome;
        counts[outcome ?? 'OPEN']++;
        row.state.textContent = act ? this.foretold(act) : row.text;
        row.element.dataset.outcome = outcome ?? '';
        row.element.classList.toggle('day-row-waiting', Boolean(act));
      });
      document.querySelectorAll('[data-count]').forEach(place => { place.textContent = counts[place.dataset.count]; });
      this.showLine(acts.length);
    }

    foretold(act) {
      const words = { SIGNED: this.said.nowSigned, NOT_SIGNED: this.said.nowNotSigned, MOVED: this.said.nowMoved }[act.outcome];
      return words ? words.replace('{t}', clock(new Date(act.at))) : this.said.nowUndone;
    }

    showLine(waiting) {
      const line = document.getElementById('line');
      const strangers = this.waiting.strangers();
      const changed = this.agendaChanged ? ` ${this.said.agendaChanged}` : '';
      const text = (this.hold ? this.said[this.hold] : waiting ? this.said.waiting : this.said.sent).replace('{n}', waiting)
        + (strangers ? ` ${this.said.strangers.replace('{n}', strangers)}` : '') + changed;
      line.dataset.hold = this.hold ?? (waiting ? 'waiting' : '');
      if (line.dataset.text === text) return;
      line.dataset.text = text;
      line.textContent = text;
      if (this.hold === 'signIn') this.offer(line, { href: this.said.login, target: '_blank', textContent: this.said.login });
      if (changed) this.offer(line, { href: location.href, textContent: this.said.reload });
    }

    offer(line, link) {
      line.append(' ', Object.assign(document.createElement('a'), link));
    }

    tell(text) {
      document.getElementById('told').textContent = text;
    }
  }

  if (page) {
    page.querySelectorAll('[data-scripted]').forEach(part => { part.hidden = false; });
    new SigningDay();
    outlive().catch(refused => { page.dataset.kept = refused.name; });
  }
}
