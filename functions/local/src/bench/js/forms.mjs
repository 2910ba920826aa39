/**
 * A form of ours beside SurveyJS and Enketo, on one telephone: the same questions, in the same Chromium, over the same slow
 * line. Prints one table. Run it with the address of a local system in which PKS 07 is open:
 *
 *   ./mvnw -Plocal -Dlocal.now=2024-08-29T08:00:00+07:00
 *   node functions/local/src/bench/js/forms.mjs http://localhost:8080
 *
 * What the others need comes from npm into a folder of its own outside of the tree, once. The others are given exactly the
 * questions that are asked of whoever chooses the first answer everywhere, without the rules that lead there, so that what
 * they load is less than they would need.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { enketo, install, PACKAGES, surveyJs } from './others.mjs';

const BASE = process.argv[2] || 'http://localhost:8080';
const CAMPAIGN = 'pks07-2024';
const RUNS = 3;

/** 400 kbps down and up, and what such a line takes there and back; a telephone four times slower than this machine. */
const LINE = { offline: false, downloadThroughput: (400 * 1000) / 8, uploadThroughput: (400 * 1000) / 8, latency: 150 };
const SLOWER = 4;
const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path && existsSync(path));

/** What whoever chooses the first answer everywhere is asked, read off our own form as a whole. */
async function questions(browser, address) {
  const context = await browser.newContext(PHONE);
  await context.addInitScript(() => localStorage.setItem('dany:whole', '1'));
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#answers-form').waitFor();
  const asked = await page.evaluate(() => {
    const seen = e => e.getClientRects().length > 0;
    const text = e => e.textContent.trim().replace(/\s+/g, ' ');
    document.querySelectorAll('main label:first-of-type input').forEach(input => seen(input) && input.click());
    const choices = e =>
      [...e.querySelectorAll('label')]
        .filter(l => l.querySelector('input'))
        .map(l => ({
          value: l.querySelector('input').value,
          text: text(l),
        }));
    return [...document.querySelectorAll('#answers-form section')].filter(seen).map(section => ({
      title: section.querySelector('h2') ? text(section.querySelector('h2')) : '',
      questions: [...section.querySelectorAll('fieldset')].filter(seen).flatMap(field => {
        const input = field.querySelector('input, textarea, select');
        if (!input) {
          return [];
        }
        const common = { title: text(field.querySelector('legend')), required: !('optional' in field.dataset) };
        const rows = [...field.querySelectorAll('[role=radiogroup]')];
        if (rows.length > 0) {
          return [
            {
              ...common,
              kind: 'matrix',
              name: 'm' + input.name,
              choices: choices(rows[0]),
              rows: rows.map(row => ({ name: row.querySelector('input').name, text: text(row.querySelector('b')) })),
            },
          ];
        }
        const kind = { radio: 'one', checkbox: 'several', 'select-one': 'one' }[input.type] || 'text';
        const listed =
          input.tagName === 'SELECT'
            ? [...input.options].filter(o => o.value).map(o => ({ value: o.value, text: o.text }))
            : choices(field);
        return [{ ...common, kind, name: input.name, choices: listed }];
      }),
    }));
  });
  await context.close();
  return asked.filter(section => section.questions.length > 0);
}

const variables = sections => sections.flatMap(s => s.questions).reduce((n, q) => n + (q.rows ? q.rows.length : 1), 0);

/** Serves these files compressed, as a web server would. */
function serve(files) {
  return new Promise(resolve => {
    const server = createServer((asked, answer) => {
      const [type, content] = files[asked.url.split('?')[0]] || ['text/plain', ''];
      answer.writeHead(type === 'text/plain' ? 404 : 200, {
        'Content-Type': type + ';charset=UTF-8',
        'Content-Encoding': 'gzip',
      });
      answer.end(gzipSync(content));
    }).listen(0, '127.0.0.1', () =>
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }),
    );
  });
}

/** Notes in each page when the first choice of an answer is there to be ticked, or the button that leads to it. */
function watch() {
  const look = () => {
    const seen = e => e && e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
    const start = document.querySelector('main .start a.button');
    // SurveyJS draws the form when its script has run; the fonts it asks others for may come later.
    const ready = window.Survey || document.readyState === 'complete';
    if (seen(start) && ready && !window.started) {
      window.started = performance.now();
      start.click();
    }
    const first = [...document.querySelectorAll('input[type=radio], input[type=checkbox]')].find(
      i => seen(i) || seen(i.closest('label')),
    );
    if (first && ready && !window.answerable && (!start || window.started)) {
      window.answerable = performance.now();
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

/**
 * What the first view takes on the slow line: requests, how many of them to hosts of others (which are not waited for), bytes on
 * the wire, and milliseconds until an answer is possible, with the tap that leads there.
 */
async function firstView(browser, address) {
  const times = [];
  let bytes = 0;
  let requests = 0;
  let strangers = 0;
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    bytes = 0;
    requests = 0;
    strangers = 0;
    devtools.on('Network.requestWillBeSent', event => {
      if (!/^(data|blob):/.test(event.request.url)) {
        requests++;
        strangers += new URL(event.request.url).origin === new URL(address).origin ? 0 : 1;
      }
    });
    devtools.on('Network.loadingFinished', event => {
      bytes += event.encodedDataLength;
    });
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(address, { timeout: 180_000 });
    await page.waitForFunction(() => window.answerable, null, { timeout: 180_000 });
    times.push(await page.evaluate(() => window.answerable));
    await context.close();
  }
  return { requests, strangers, bytes, millis: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] };
}

/**
 * Answers everything by taps until {@code done} is there: each time what comes next on the page, brought into view by the
 * shortest way if it is not there yet.
 */
async function walk(browser, address, tool) {
  const context = await browser.newContext({ ...PHONE, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address);
  let taps = 0;
  let scrolled = 0;
  for (let i = 0; i < 600 && (await page.locator(tool.done).count()) === 0; i++) {
    const target = await page.evaluate(ways => {
      const seen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
      const done = new Set();
      const inputs = [...document.querySelectorAll('input[type=radio], input[type=checkbox]')].map(input => ({
        input,
        label: input.closest('label') || input,
        question: input.type === 'radio' ? input.name : input.closest('fieldset, .sd-question'),
      }));
      inputs.filter(one => one.input.checked).forEach(one => done.add(one.question));
      const open = inputs.filter(one => !done.has(one.question) && (seen(one.input) || seen(one.label)));
      const next =
        open.length > 0
          ? open[0].label
          : ways.map(way => [...document.querySelectorAll(way)].find(e => seen(e) && !e.disabled)).find(Boolean);
      if (!next) {
        return null;
      }
      const box = next.getBoundingClientRect();
      const edge = 8;
      const by =
        box.top < edge ? box.top - edge : Math.max(0, Math.min(box.bottom + edge - innerHeight, box.top - edge));
      const before = scrollY;
      scrollBy({ top: by, behavior: 'instant' });
      const now = next.getBoundingClientRect();
      return {
        moved: Math.abs(scrollY - before),
        x: now.left + Math.min(now.width / 2, 60),
        y: now.top + now.height / 2,
      };
    }, tool.ways);
    if (!target) {
      await page.waitForTimeout(100);
      continue;
    }
    scrolled += target.moved;
    taps++;
    await page.touchscreen.tap(target.x, target.y);
    await page.waitForTimeout(60);
  }
  if ((await page.locator(tool.done).count()) === 0) {
    throw new Error(`${tool.name}: no receipt after ${taps} taps`);
  }
  await context.close();
  return { taps, scrolled };
}

async function main() {
  const codes = await fetch(BASE + '/local/entry-codes.csv')
    .then(answer => (answer.ok ? answer.text() : ''))
    .catch(() => '');
  const line = codes.split('\r\n').find(one => one.startsWith(CAMPAIGN + ','));
  if (!line || !CHROMIUM) {
    throw new Error(
      line
        ? 'No Chromium: name one in CHROMIUM.'
        : `No entry code of ${CAMPAIGN} at ${BASE}: is the local system running?`,
    );
  }
  const ours = `${BASE}/s/${line.split(',')[2]}`;
  const require = install();
  const browser = await require('playwright-core').chromium.launch({ executablePath: CHROMIUM });
  const sections = await questions(browser, ours);
  const tools = [
    {
      name: 'Dân Ý',
      address: ours,
      done: '.code',
      ways: ['main .start a.button', '.ways button:not(.quiet)', 'main form button[type=submit]:not(.quiet)'],
    },
  ];
  const others = [
    [
      'SurveyJS ' + PACKAGES['survey-core'],
      surveyJs,
      { done: '.sd-completedpage', ways: ['.sd-navigation__next-btn', '.sd-navigation__complete-btn'] },
    ],
    ['Enketo ' + PACKAGES['enketo-core'], enketo, { done: '#receipt', ways: ['#send'] }],
  ];
  const servers = [];
  const missing = [];
  for (const [name, make, how] of others) {
    try {
      const server = await serve(await make(sections, require, browser));
      servers.push(server);
      tools.push({ name, address: server.address, ...how });
    } catch (e) {
      missing.push(`${name} is missing: ${e.message.split('\n')[0]}`);
    }
  }
  console.log(
    `${variables(sections)} answers of ${CAMPAIGN} in ${sections.length} sections; 360 × 640, ${(LINE.downloadThroughput * 8) / 1000} kbps, CPU ${SLOWER} times slower, middle of ${RUNS}\n`,
  );
  const heads = ['', 'requests', 'of others', 'KB on the wire', 'first answer s', 'taps', 'scrolled px'];
  console.log(heads.map((head, i) => (i ? head.padStart(15) : head.padEnd(18))).join(''));
  for (const tool of tools) {
    const view = await firstView(browser, tool.address);
    const path = await walk(browser, tool.address, tool).catch(e => ({
      taps: '–',
      scrolled: '–',
      why: missing.push(e.message),
    }));
    console.log(
      tool.name.padEnd(18) +
        [
          view.requests,
          view.strangers,
          (view.bytes / 1024).toFixed(1),
          (view.millis / 1000).toFixed(1),
          path.taps,
          typeof path.scrolled === 'number' ? Math.round(path.scrolled) : path.scrolled,
        ]
          .map(cell => String(cell).padStart(15))
          .join(''),
    );
  }
  missing.forEach(sentence => console.log('\n' + sentence));
  servers.forEach(server => server.close());
  await browser.close();
}

await main().catch(e => {
  console.error(e.message);
  process.exitCode = 1;
});
