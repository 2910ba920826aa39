/**
 * Sends photos from the page of a receipt, several at a press, each made smaller on the phone first: drawn anew it has no
 * notes of where it was taken. What could not be sent stays here and is sent again. The field works without a script as
 * well, and the server decides everything anyway. A script of its own: the form's is sent to everybody.
 */

/** No side of a photo is longer, in pixels. */
const SIDE = 1600;
const QUALITY = 0.82;
const LARGEST = 2 * 1024 * 1024;

/** What the server's refusals mean, by their status; each word is what the form calls its sentence. */
const REFUSED = { 409: 'full', 410: 'over', 413: 'large', 422: 'broken', 423: 'erased' };

const form = document.querySelector('form[data-sending]');
const input = form && form.querySelector('input');
const button = form && form.querySelector('button');
const told = form && form.querySelector('[role=status]');

/** Chosen, and not sent yet. */
let waiting = [];

/** The receipt as it is after the last photo that was received. */
let receipt = '';

/** Whether the browser turns photos upright when it draws them; older ones leave that to whoever shows the file. */
const turns = Boolean(window.CSS && CSS.supports && CSS.supports('image-orientation', 'from-image'));

/** The photo drawn anew, or the file itself where that cannot be. */
function drawn(file) {
  if (!turns && file.size <= LARGEST) {
    return Promise.resolve(file);
  }
  return new Promise(resolve => {
    const reader = new FileReader();
    const image = new Image();
    reader.onerror = () => resolve(file);
    image.onerror = () => resolve(file);
    image.onload = () => {
      const scale = Math.min(1, SIDE / Math.max(image.naturalWidth, image.naturalHeight));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
      canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(photo => resolve(photo || file), 'image/jpeg', QUALITY);
    };
    reader.onload = () => {
      image.src = reader.result;
    };
    reader.readAsDataURL(file);
  });
}

/** What became of a photo: received, failed, or why it is refused. Only a receipt of ours says that it was received. */
function send(file) {
  return drawn(file)
    .then(photo => {
      if (photo.size > LARGEST) {
        return 'large';
      }
      const body = new FormData();
      body.append('photo', photo, 'photo');
      return fetch(form.action, { method: 'POST', body, credentials: 'same-origin' }).then(reply => {
        if (reply.ok && reply.redirected && /[?&]photos=\d/.test(reply.url)) {
          receipt = reply.url;
          return 'received';
        }
        return REFUSED[reply.status] || 'failed';
      });
    })
    .catch(() => 'failed');
}

function tell(text) {
  told.textContent = text;
}

function sendAll() {
  const files = waiting;
  const refusals = [];
  waiting = [];
  button.disabled = true;
  let sending = Promise.resolve();
  files.forEach((file, at) => {
    sending = sending
      .then(() => {
        tell(form.dataset.sending.replace('%1', at + 1).replace('%2', files.length));
        return send(file);
      })
      .then(outcome => {
        if (outcome === 'failed') {
          waiting.push(file);
        } else if (outcome !== 'received') {
          refusals.push(outcome);
        }
      });
  });
  sending.then(() => {
    if (waiting.length === 0 && refusals.length === 0) {
      location.replace(receipt);
      return;
    }
    button.disabled = false;
    button.textContent = waiting.length > 0 ? form.dataset.again : form.dataset.send;
    if (waiting.length === 0) {
      input.value = '';
    }
    tell(form.dataset[waiting.length > 0 ? 'failed' : refusals[0]]);
  });
}

if (form && window.fetch && HTMLCanvasElement.prototype.toBlob) {
  input.multiple = true;
  document.getElementById(input.getAttribute('aria-labelledby')).textContent = form.dataset.several;
  input.addEventListener('change', () => {
    waiting = Array.from(input.files);
    button.textContent = form.dataset.send;
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (waiting.length === 0) {
      tell(form.dataset.choose);
      return;
    }
    sendAll();
  });
}
