// Reads {tools, chromium, address, pages, forms, cookies} and writes, for each page and form, a line of JSON with
// Lighthouse's figures; how fast a form is shown is not asked. One browser looks at all pages as the reader to whom the
// cookies belong. What changes no figure is left out: audits without weight, waiting after a page is quiet, and the second
// in which Lighthouse measures how fast the machine is.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const wish = JSON.parse(readFileSync(0, 'utf8'));
const from = path => import(pathToFileURL(`${wish.tools}/${path}`));
const { default: lighthouse, defaultConfig, desktopConfig } = await from('lighthouse/core/index.js');
const { pageFunctions } = await from('lighthouse/core/lib/page-functions.js');
const { launch } = await from('chrome-launcher/dist/index.js');
const { default: puppeteer } = await from('puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');

const chrome = await launch({
  chromePath: wish.chromium,
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
pageFunctions.computeBenchmarkIndex = function () { return 1000; };
const audits = Object.values(defaultConfig.categories).flatMap(it => it.auditRefs);
const weighed = new Set(audits.filter(it => it.weight > 0).map(it => it.id));
const skipAudits = [...new Set(audits.map(it => it.id))].filter(id => !weighed.has(id));
const judged = ['accessibility', 'best-practices'];
const config = onlyCategories => ({
  extends: 'lighthouse:default',
  settings: {
    ...desktopConfig.settings,
    onlyCategories,
    skipAudits,
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
  const all = [...wish.pages.map(path => [path, ['performance', ...judged]]), ...wish.forms.map(path => [path, judged])];
  for (const [path, categories] of all) {
    const { lhr } = await lighthouse(wish.address + path, { port: chrome.port, logLevel: 'silent' }, config(categories));
    const points = name => lhr.categories[name] ? Math.round(100 * lhr.categories[name].score) : null;
    const failed = Object.values(lhr.audits).filter(it => it.score !== null && it.score < 0.9)
      .map(it => `${it.id} ${it.displayValue ?? ''} ${JSON.stringify(it.details?.items?.slice(0, 3) ?? '')}`.slice(0, 600));
    const shown = lhr.finalDisplayedUrl.slice(wish.address.length);
    console.log(JSON.stringify({ path, shown, performance: points('performance'), accessibility: points('accessibility'),
      bestPractices: points('best-practices'), failed }));
  }
  await browser.disconnect();
} finally {
  chrome.kill();
}
