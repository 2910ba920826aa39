/** What is fetched only when somebody presses for it: reading aloud, and the receipt as a picture. */
import { draw } from './picture.js';
import { read } from './speech.js';

window.danyExtras = { draw, read };
