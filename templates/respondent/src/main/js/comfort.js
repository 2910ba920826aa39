/** Larger type, reading aloud, copying the receipt code. */
import { all, main, offer, root } from './page.js';
import { keep, recall } from './storage.js';
import * as words from './words.js';

const SIZES = ['', '125%', '150%'];
const SIZE = 'dany:size';

export function offerTextSizes() {
  let size = Number(recall(SIZE)) || 0;
  const resize = () => {
    root.style.fontSize = SIZES[size];
  };
  resize();
  offer(words.textSize + ' A+', () => {
    size = (size + 1) % SIZES.length;
    keep(SIZE, size);
    resize();
  });
}

/** Reads the page from where it is scrolled to; pressed again it stops. */
export function offerReading() {
  const voice = window.speechSynthesis;
  if (!voice) {
    return;
  }
  const button = offer(words.readAloud, () => {
    if (voice.speaking) {
      voice.cancel();
      button.textContent = words.readAloud;
      return;
    }
    all('h2,p:not(.tools),legend,.row b,label', main).filter(isAhead).forEach(element => {
      const utterance = new SpeechSynthesisUtterance(element.textContent);
      utterance.lang = element.lang || root.lang;
      voice.speak(utterance);
    });
    button.textContent = words.stopReading;
  });
}

function isAhead(element) {
  return element.offsetParent && element.getBoundingClientRect().bottom >= 0;
}

export function offerCopying() {
  const code = document.querySelector('.code');
  if (!code || !navigator.clipboard) {
    return;
  }
  const button = offer(words.copyCode, () => {
    navigator.clipboard.writeText(code.textContent).then(() => {
      button.textContent = words.copied;
    });
  }, code.parentNode);
}
