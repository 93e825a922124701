// Reads {tools, chromium, address, pages, forms, cookies} and writes, for each page and form, a line of JSON with
// Lighthouse's figures; how fast a form is shown is not asked, which halves the time.
// Forms are judged where REGISTER_JUDGE_FORMS is set, since they take five minutes more.
// One browser looks at all pages as the reader to whom the cookies belong; nothing is waited for after a page is quiet.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const wish = JSON.parse(readFileSync(0, 'utf8'));
const from = path => import(pathToFileURL(`${wish.tools}/${path}`));
const { default: lighthouse, desktopConfig } = await from('lighthouse/core/index.js');
const { launch } = await from('chrome-launcher/dist/index.js');
const { default: puppeteer } = await from('puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');

const chrome = await launch({
  chromePath: wish.chromium,
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const judged = ['accessibility', 'best-practices'];
const config = onlyCategories => ({
  extends: 'lighthouse:default',
  settings: {
    ...desktopConfig.settings,
    onlyCategories,
    disableFullPageScreenshot: true,
    disableStorageReset: true,
    pauseAfterFcpMs: 0,
    pauseAfterLoadMs: 0,
    networkQuietThresholdMs: 100,
    cpuQuietThresholdMs: 100,
  },
});
try {
  const browser = await puppeteer.connect({ browserURL: `http://localhost:${chrome.port}` });
  const page = await browser.newPage();
  await page.setCookie(...wish.cookies.map(it => ({ ...it, url: wish.address })));
  const all = [...wish.pages.map(path => [path, ['performance', ...judged]]), ...(process.env.REGISTER_JUDGE_FORMS ? wish.forms : []).map(path => [path, judged])];
  for (const [path, categories] of all) {
    const { lhr } = await lighthouse(wish.address + path, { port: chrome.port, logLevel: 'silent' }, config(categories));
    const points = name => lhr.categories[name] ? Math.round(100 * lhr.categories[name].score) : null;
    const weighed = Object.values(lhr.categories).flatMap(it => it.auditRefs).filter(it => it.weight > 0);
    const failed = [...new Set(weighed.map(it => it.id))].map(id => lhr.audits[id])
      .filter(it => it.score !== null && it.score < 0.9)
      .map(it => `${it.id} ${it.displayValue ?? ''} ${JSON.stringify(it.details?.items?.slice(0, 3) ?? '')}`.slice(0, 600));
    const shown = lhr.finalDisplayedUrl.slice(wish.address.length);
    console.log(JSON.stringify({ path, shown, performance: points('performance'), accessibility: points('accessibility'),
      bestPractices: points('best-practices'), failed }));
  }
  await browser.disconnect();
} finally {
  chrome.kill();
}
