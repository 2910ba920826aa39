/** The receipt as a picture, which is there when the page is gone. It says what the page says, and no time. */
import * as words from './extrawords.js';
import { make } from './page.js';

const WIDTH = 720;
const MARGIN = 48;

/** Type: what it looks like, and how far the next line is. */
const SMALL = ['28px system-ui, sans-serif', 40];
const BODY = ['32px system-ui, sans-serif', 46];
const STRONG = ['700 44px system-ui, sans-serif', 58];
const CODE = ['700 52px ui-monospace, Consolas, monospace', 84];

/** Puts the picture in the place of `button`, to be pressed or held. Done twice it is harmless. */
export function draw(button) {
  const panel = button.parentNode;
  if (!panel) {
    return;
  }
  const code = panel.querySelector('.code');
  const head = document.querySelector('header');
  const bands = [
    [head, Array.from(head.children, line => [line, line.matches('.small') ? SMALL : BODY])],
    [panel, [
      [panel.querySelector('h2'), STRONG],
      [panel.querySelector('p'), BODY],
      [code, CODE],
      [panel.nextElementSibling, SMALL]
    ]]
  ];
  const canvas = make('canvas');
  const pen = canvas.getContext('2d');
  const laid = bands.map(([element, texts]) => layOut(pen, element, texts));
  canvas.width = WIDTH;
  canvas.height = laid.reduce((sum, { height }) => sum + height, 0);
  laid.reduce((top, band) => paint(pen, band, top), 0);
  show(canvas.toDataURL(), code.textContent, button);
}

/** A band of the picture, in the colours of `element`. */
function layOut(pen, element, texts) {
  const { backgroundColor, color } = getComputedStyle(element);
  const lines = texts.flatMap(([{ textContent }, type]) => wrap(pen, textContent, type).map(line => [line, type]));
  return { backgroundColor, color, lines, height: lines.reduce((sum, [, [, step]]) => sum + step, 2 * MARGIN) };
}

function paint(pen, { backgroundColor, color, lines, height }, top) {
  pen.fillStyle = backgroundColor;
  pen.fillRect(0, top, WIDTH, height);
  pen.fillStyle = color;
  pen.textBaseline = 'middle';
  lines.reduce((y, [line, [font, step]]) => {
    pen.font = font;
    pen.fillText(line, MARGIN, y + step / 2);
    return y + step;
  }, top + MARGIN);
  return top + height;
}

/** The text in lines that fit. */
function wrap(pen, text, [font]) {
  pen.font = font;
  const lines = [];
  text.trim().split(/\s+/).forEach(word => {
    const longer = lines.length ? lines[lines.length - 1] + ' ' + word : word;
    if (lines.length && pen.measureText(longer).width <= WIDTH - 2 * MARGIN) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  });
  return lines;
}

function show(address, code, button) {
  const link = make('a');
  link.href = address;
  link.download = code + '.png';
  const image = make('img', '', link, 'kept');
  image.alt = words.picture + ' ' + code;
  image.src = address;
  button.replaceWith(make('p', words.pictureHint), link);
  link.focus();
}
