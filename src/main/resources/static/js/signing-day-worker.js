// Keeps the signing-day page of one event, so that it can be loaded again while the line is broken. It answers for this page
// and what the page is made of, and for nothing else; what is recorded goes past it. It is gone with the last sign-in.
'use strict';

const PAGE = new URL(self.registration.scope).pathname;
const KEPT = `signing-day:${PAGE}:`;
const CACHE = KEPT + new URL(self.location).searchParams.get('v');
const PARTS = ['script', 'style', 'font', 'image'];
const PATIENCE = 8000;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', event => event.waitUntil(forget(name => name !== CACHE).then(() => self.clients.claim())));

// The page says what it is made of, once it is shown.
self.addEventListener('message', event => event.waitUntil(
  keep(event.data.parts).then(() => event.ports[0]?.postMessage('kept'), () => event.ports[0]?.postMessage('not kept'))));

self.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === PAGE) event.respondWith(page(request));
  } else if (PARTS.includes(request.destination)) {
    event.respondWith(part(request));
  }
});

/** From the register while it answers; as it was shown last while it does not. */
async function page(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(PAGE);
  try {
    const answer = await (kept ? Promise.race([fetch(request), patience()]) : fetch(request));
    if (answer.ok) await cache.put(PAGE, answer.clone());
    else if (answer.status >= 500) return kept ? again(kept) : answer;
    else await leave();
    return answer;
  } catch (unreachable) {
    return kept ? again(kept) : Response.error();
  }
}

/** The page asks whether it is the kept one, which does not know what was heard since. */
function again(kept) {
  const headers = new Headers(kept.headers);
  headers.set('Server-Timing', 'kept');
  return new Response(kept.body, { status: kept.status, headers });
}

/** Addresses of parts bear the mark of their content: what is kept under one never changes. */
async function part(request) {
  return await (await caches.open(CACHE)).match(request) ?? fetch(request);
}

async function keep(parts) {
  const cache = await caches.open(CACHE);
  for (const address of [PAGE, ...parts]) {
    if (!await cache.match(address)) await cache.add(new Request(address, { credentials: 'same-origin', redirect: 'error' }));
  }
}

/** Whoever is led elsewhere has signed out, may not see it any more, or the event is over. */
async function leave() {
  await forget(() => true);
  await self.registration.unregister();
}

async function forget(which) {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(KEPT) && which(name)).map(name => caches.delete(name)));
}

function patience() {
  return new Promise((_, giveUp) => setTimeout(() => giveUp(new Error('no answer')), PATIENCE));
}
