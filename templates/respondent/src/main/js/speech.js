/**
 * Reads aloud what is asked, until it is stopped: one question at a time it reads the step in sight and each that comes
 * next; of the whole form what is in sight and what follows.
 */
import * as words from './extrawords.js';
import { all, form, main, root } from './page.js';

/** What is said, in the order of the page. */
const SAID = 'h2,h3,li,legend,.row b,label,.line>span,p:not(.tools):not(.line):not(.trial)';

const speech = window.speechSynthesis;
let button = null;
let offered = '';

/** Begins with what is in sight, or ends; `pressed` says which of the two a press does next. */
export function read(pressed) {
  if (button) {
    stop();
  } else {
    button = pressed;
    offered = button.textContent;
    button.textContent = words.stopReading;
    say();
  }
}

function stop() {
  speech.cancel();
  button.textContent = offered;
  button = null;
}

function say() {
  const reader = button;
  const utterances = all(SAID, main).filter(isAhead).map(utteranceOf).filter(({ voice }) => voice);
  speech.cancel();
  utterances.forEach(utterance => speech.speak(utterance));
  /* The whole form comes to an end; of steps there is one more. */
  const last = utterances.pop();
  if (last && !form.matches('.steps')) {
    last.onend = () => {
      if (button === reader) {
        stop();
      }
    };
  }
}

function utteranceOf(element) {
  /* What stands on a line of its own is said on its own; a code of a few letters is said as it is. */
  const utterance = new SpeechSynthesisUtterance(element.innerText.replace(/\s*\n\s*/g, '. '));
  const lang = element.lang || root.lang;
  utterance.lang = lang;
  utterance.voice = speech.getVoices().find(voice => voice.lang.startsWith(lang));
  return utterance;
}

function isAhead(element) {
  return element.offsetParent && element.getBoundingClientRect().bottom >= 0;
}

/* Each step takes the focus to its heading. */
main.addEventListener('focusin', ({ target }) => {
  if (button && target.matches('legend,h2,.row b')) {
    say();
  }
});
['submit', 'pagehide'].forEach(name => window.addEventListener(name, () => speech.cancel()));
