/**
 * The pages of the boxes' owner: opening what waits for a reply with a key file, and making a key pair. What is opened and
 * the key stay in this page, which may connect to nothing; leaving it forgets both, also where the browser keeps the page
 * for its back button.
 */
import { decoded } from './bytes.js';
import { open } from './envelope.js';
import * as keys from './keys.js';

const tools = document.querySelector('[data-key-tools]');
const state = document.querySelector('[data-state]');
const save = document.querySelector('[data-save]');

function make(tag, text, parent) {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
}

/** Says one of the sentences that the page brought along, with its `%1` and `%2`. */
function say(sentence, ...values) {
  state.textContent = state.dataset[sentence].replace(/%(\d)/g, (mark, number) => values[number - 1]);
}

async function show(article, key) {
  const { sealed, bound, whole } = article.dataset;
  const { contact, placement, answers, suggestion } = await open(key, decoded(sealed), bound);
  article.querySelector('h2').textContent = contact;
  article.querySelector('[data-placement]').textContent = placement === whole ? '' : placement;
  const list = article.querySelector('dl');
  list.textContent = '';
  list.hidden = answers.length === 0;
  answers.forEach(({ question, answer }) => {
    make('dt', question, list);
    make('dd', answer, list);
  });
  tie(article, suggestion);
}

/** Offers to keep a reply with the suggestion the contact was left with; nothing but the opened message tells which. */
function tie(article, suggestion) {
  const reply = article.querySelector('[data-reply]');
  reply.hidden = suggestion === '';
  reply.querySelector('[name=suggestion]').value = suggestion;
  reply.querySelector('a').hash = `s-${suggestion}`;
}

/**
 * What was typed to others goes with a form that is sent, since the page comes anew: kept by nobody, given back by the
 * server. A request is read up to 64 KB; what is above that stays behind.
 */
function take({ target }) {
  if (!target.contact) {
    return;
  }
  let room = 40000;
  document.querySelectorAll('[data-reply] form').forEach((form) => {
    const { contact, suggestion, reply } = form.elements;
    room -= encodeURIComponent(reply.value).length + 200;
    if (form.contact.value !== target.contact.value && reply.value.trim() && room > 0) {
      Object.entries({ contact, suggestion, reply }).forEach(([name, { value }]) => {
        const input = document.createElement('input');
        input.type = 'hidden';
        input.name = `other-${name}`;
        input.value = value;
        target.appendChild(input);
      });
    }
  });
}

async function openAll(file) {
  let key;
  try {
    key = await keys.read(file);
  } catch {
    say('noKey');
    return;
  }
  const articles = Array.from(document.querySelectorAll('[data-sealed]'));
  const shown = await Promise.all(articles.map((article) => show(article, key).then(() => 1, () => 0)));
  const opened = shown.reduce((sum, one) => sum + one, 0);
  say(opened === 0 ? 'otherKey' : 'opened', opened, articles.length);
}

/** One pair a page: who has saved one half must not be given the other half of another pair. */
async function makePair({ target }) {
  target.parentElement.hidden = true;
  const { file, publicHalf } = await keys.pair();
  save.href = URL.createObjectURL(new Blob([file], { type: 'application/x-pem-file' }));
  document.querySelector('[data-public]').value = publicHalf;
  document.querySelector('[data-pair]').hidden = false;
  say('made');
  save.focus();
}

function forget() {
  document.querySelectorAll('[data-sealed] :is(h2, [data-placement], dl)').forEach((opened) => {
    opened.textContent = '';
  });
  document.querySelectorAll('[data-sealed]').forEach((article) => {
    tie(article, '');
    article.querySelector('textarea').value = '';
  });
  document.querySelectorAll('input[type=file]').forEach((input) => {
    input.value = '';
  });
  if (save && save.protocol === 'blob:') {
    URL.revokeObjectURL(save.href);
    save.removeAttribute('href');
  }
}

async function start() {
  document.querySelector('[data-no-script]').hidden = true;
  if (!await keys.areKnown()) {
    document.querySelector('[data-unfit]').hidden = false;
    return;
  }
  tools.hidden = false;
  const input = tools.querySelector('input[type=file]');
  if (input) {
    input.onchange = () => input.files.length > 0 && openAll(input.files[0]);
  }
  document.addEventListener('submit', take);
  const button = tools.querySelector('button[data-make]');
  if (button) {
    button.onclick = makePair;
  }
}

if (tools) {
  window.addEventListener('pagehide', forget);
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  start();
}
