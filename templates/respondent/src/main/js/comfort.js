/**
 * Larger type and copying the receipt's code; and reading aloud and a picture of the receipt, whose work another script does
 * (see extras.js), which is fetched when somebody first presses for it.
 */
import { main, make, offer, root } from './page.js';
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

/** Offered where a voice speaks the page's language, which devices may tell late. */
export function offerReading() {
  const speech = window.speechSynthesis;
  if (!speech) {
    return;
  }
  let button = null;
  (speech.onvoiceschanged = () => {
    if (!button && speech.getVoices().some(({ lang }) => !lang.indexOf(root.lang))) {
      button = offer(words.readAloud, () => {
        /* Some phones let a page speak only what a finger asks for: this opens the way for what comes later. */
        speech.speak(new SpeechSynthesisUtterance(''));
        withExtras(({ read }) => read(button));
      });
    }
  })();
}

export function offerKeeping() {
  const code = document.querySelector('.code');
  if (!code) {
    return;
  }
  if (navigator.clipboard) {
    const copy = offer(words.copyCode, () => {
      navigator.clipboard.writeText(code.textContent).then(() => {
        copy.textContent = words.copied;
      });
    }, code.parentNode);
  }
  const save = offer(words.savePicture, () => withExtras(({ draw }) => draw(save)), code.parentNode);
}

/** Does `work` with what that script offers; where it does not come, the next press asks for it again. */
function withExtras(work) {
  if (window.danyExtras) {
    work(window.danyExtras);
  } else {
    const script = make('script', '', main);
    script.onload = () => withExtras(work);
    script.src = words.extras;
  }
}
