// How long the page of a map takes to open and to filter, at this machine's speed and at a fourth of it:
// node page.mjs map.html
import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';

const [path] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CLAIMMAP_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const FRAGMENTS = ['#&tag=attributed-allegation', '#', '#&q=the', '#&view=checklist&checkable=yes', '#&view=actors', '#&view=arguments', '#&view=overview', '#&view=register'];
for (const rate of [1, 4]) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
  const start = Date.now();
  await page.goto(pathToFileURL(path).href, { timeout: 120_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  console.log(`speed 1/${rate}: interactive after ${Date.now() - start} ms`);
  for (const fragment of FRAGMENTS) {
    const took = await page.evaluate((to) => new Promise((done) => {
      const begin = performance.now();
      addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - begin)))), { once: true });
      location.hash = to;
    }), fragment);
    console.log(`  ${fragment}: ${took} ms`);
  }

  await context.close();
}

await browser.close();
