/**
 * SurveyJS and Enketo with given questions, from npm: each as the files of a page that asks them. What is installed stays in a
 * folder of its own outside of the tree.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is compared, and what it takes to build it. */
export const PACKAGES = {
  'playwright-core': '1.56.0',
  esbuild: '0.25.10',
  sass: '1.93.2',
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
  'enketo-core': '5.18.1',
  'enketo-transformer': '4.2.0',
};

const FOLDER = join(tmpdir(), 'dany-forms');
/** The packages, installed once; Enketo names one of its own by an address of GitHub, where its namesake of npm does. */
export function install() {
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  const wanted = JSON.stringify({ private: true, dependencies: PACKAGES, overrides: { 'leaflet-draw': '1.0.4' } });
  const file = join(FOLDER, 'package.json');
  if (
    !existsSync(file) ||
    readFileSync(file, 'utf8') !== wanted ||
    !existsSync(join(FOLDER, 'node_modules/enketo-core'))
  ) {
    writeFileSync(file, wanted);
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return createRequire(join(FOLDER, 'x.js'));
}

/** As the guide of SurveyJS for plain JavaScript has it: sections are pages. */
export function surveyJs(sections) {
  const model = {
    locale: 'vi',
    pages: sections.map((section, i) => ({
      name: 'p' + i,
      title: section.title,
      elements: section.questions
        .map(
          q =>
            ({
              one: { type: 'radiogroup', choices: q.choices },
              several: { type: 'checkbox', choices: q.choices },
              text: { type: 'comment' },
              matrix: {
                type: 'matrix',
                isAllRowRequired: q.required,
                columns: q.choices,
                rows: (q.rows || []).map(row => ({ value: row.name, text: row.text })),
              },
            })[q.kind],
        )
        .map((element, j) => ({
          ...element,
          name: section.questions[j].name,
          title: section.questions[j].title,
          isRequired: section.questions[j].required,
        })),
    })),
  };
  const file = (name, path) => readFileSync(join(FOLDER, 'node_modules', name, path));
  return {
    '/': [
      'text/html',
      `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/core.css"><title>Khảo sát</title><body><div id="form"></div>
<script src="/core.js"></script><script src="/ui.js"></script>
<script>const survey = new Survey.Model(${JSON.stringify(model)}); survey.render(document.getElementById('form'));</script>`,
    ],
    '/core.css': ['text/css', file('survey-core', 'survey-core.min.css')],
    '/core.js': ['text/javascript', file('survey-core', 'survey.core.min.js')],
    '/ui.js': ['text/javascript', file('survey-js-ui', 'survey-js-ui.min.js')],
  };
}

const xml = text =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The same questions as an ODK XForm: sections are groups, a matrix is a question a row. */
function xForm(sections) {
  const all = sections
    .flatMap(s => s.questions)
    .flatMap(q => (q.rows ? q.rows.map(row => ({ ...q, name: row.name, title: row.text, kind: 'one' })) : [q]));
  const item = choice => `<item><label>${xml(choice.text)}</label><value>${xml(choice.value)}</value></item>`;
  const control = q => {
    const ref = `ref="/data/${q.name}"`;
    const label = `<label>${xml(q.title)}</label>`;
    return {
      one: () => `<select1 ${ref}>${label}${q.choices.map(item).join('')}</select1>`,
      several: () => `<select ${ref}>${label}${q.choices.map(item).join('')}</select>`,
      text: () => `<input ${ref}>${label}</input>`,
    }[q.kind]();
  };
  const type = { one: 'string', several: 'string', text: 'string' };
  const body = sections
    .map(
      section =>
        `<group><label>${xml(section.title)}</label>${section.questions
          .map(q =>
            q.rows
              ? `<group><label>${xml(q.title)}</label>${q.rows.map(row => control({ ...q, kind: 'one', name: row.name, title: row.text })).join('')}</group>`
              : control(q),
          )
          .join('')}</group>`,
    )
    .join('');
  return `<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
<h:head><h:title>Khảo sát</h:title><model><instance><data id="pks07"><${all.map(q => q.name).join('/><')}/><meta><instanceID/></meta></data></instance>
${all.map(q => `<bind nodeset="/data/${q.name}" type="${type[q.kind]}"${q.required ? ' required="true()"' : ''}/>`).join('')}
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" calculate="concat('uuid:', uuid())"/></model></h:head><h:body>${body}</h:body></h:html>`;
}

/**
 * Bundled as Enketo's guide says, with its own defaults behind its names and its plain theme. It sends nothing by itself: what
 * stands for its receipt is that it finds the answers valid.
 */
export async function enketo(sections, require, browser) {
  const { build } = require('esbuild');
  const core = join(FOLDER, 'node_modules/enketo-core');
  const bundle = async (name, source, alias) => {
    const entry = join(FOLDER, name + '.entry.js');
    writeFileSync(entry, source);
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2020',
      logLevel: 'silent',
      external: ['libxslt'],
      alias,
      define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
      loader: { '.png': 'dataurl', '.svg': 'dataurl', '.css': 'text', '.xsl': 'text' },
    });
    return result.outputFiles[0].text;
  };
  const transform = await bundle(
    'transform',
    `import { transform } from 'enketo-transformer/web'; window.transform = transform;`,
    {},
  );
  const page = await (await browser.newContext()).newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ content: transform });
  const { form, model } = await page.evaluate(
    source => window.transform({ xform: source, theme: 'plain' }),
    xForm(sections),
  );
  await page.context().close();
  const script = await bundle(
    'enketo',
    `
import { Form } from 'enketo-core';
const form = new Form(document.querySelector('form.or'), { modelStr: window.model }, {});
const wrong = form.init();
document.getElementById('send').addEventListener('click', () => form.validate().then(valid => {
  if (valid) { document.body.innerHTML = '<p id="receipt">' + form.getDataStr().length + '</p>'; } }));
window.wrong = wrong;`,
    {
      'enketo/config': join(core, 'config.js'),
      'enketo/widgets': join(core, 'src/js/widgets.js'),
      'enketo/translator': join(core, 'src/js/fake-translator.js'),
      'enketo/dialog': join(core, 'src/js/fake-dialog.js'),
      'enketo/file-manager': join(core, 'src/js/file-manager.js'),
      'enketo/xpath-evaluator-binding': join(core, 'src/js/xpath-evaluator-binding.js'),
    },
  );
  const style = require('sass').compile(join(core, 'src/sass/plain/plain.scss'), {
    style: 'compressed',
    quietDeps: true,
    logger: require('sass').Logger.silent,
    loadPaths: [join(FOLDER, 'node_modules')],
  }).css;
  return {
    '/': [
      'text/html',
      `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/enketo.css"><title>Khảo sát</title><body><div class="main"><article class="paper">${form}
<button id="send" type="button" class="btn btn-primary">Gửi phiếu</button></article></div>
<script>window.model = ${JSON.stringify(model).replace(/</g, '\\u003c')};</script><script src="/enketo.js"></script>`,
    ],
    '/enketo.css': ['text/css', style],
    '/enketo.js': ['text/javascript', script],
  };
}
