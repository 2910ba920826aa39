/**
 * Copies a message by one tap, opening it where the browser copies only what is seen, and loads a page of figures again
 * while nobody is reading or typing.
 */
const PATIENCE = 60000;

function show(field) {
  field.closest('details').open = true;
  field.select();
}

function copied(text, field) {
  if (navigator.clipboard && window.isSecureContext) {
    return navigator.clipboard.writeText(text);
  }
  show(field);
  return document.execCommand('copy') ? Promise.resolve() : Promise.reject();
}

document.querySelectorAll('.copy').forEach((button) => {
  const field = button.parentElement.querySelector('textarea');
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    copied(field.value, field).then(
      () => {
        button.textContent = button.dataset.done;
        setTimeout(() => {
          button.textContent = words;
        }, 3000);
      },
      () => show(field)
    );
  });
});

if (document.querySelector('[data-live]')) {
  let touched = Date.now();
  const touch = () => {
    touched = Date.now();
  };
  ['pointerdown', 'keydown', 'scroll', 'touchstart', 'toggle'].forEach((kind) => {
    document.addEventListener(kind, touch, { capture: true, passive: true });
  });
  setInterval(() => {
    const reading = String(getSelection()) !== '' || document.querySelector('details[open]');
    if (!document.hidden && !reading && Date.now() - touched > PATIENCE) {
      location.reload();
    }
  }, PATIENCE);
}
