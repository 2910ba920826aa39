/* Adds what only a script can: skipping and checking without a reload, a kept draft, sending again by itself, forgetting
   on a device that many use, larger type, reading aloud. The page is complete without it, and the server decides everything
   anyway. Nothing in it is newer than what the web view of Android 7 to 9 (Chrome 70) runs. */
(() => {
'use strict';
var d = document, w = window, root = d.documentElement;
var words = w.danyWords;
var box = null;
try { box = w.localStorage; box.getItem('dany'); } catch (e) { box = null; }
function get(name) { try { return box && box.getItem(name); } catch (e) { return null; } }
function put(name, value) { try { if (box) { if (value === null) { box.removeItem(name); } else { box.setItem(name, value); } } } catch (e) { /* full or forbidden: the draft is a comfort only */ } }
function all(selector, within) { return Array.from((within || d).querySelectorAll(selector)); }
function make(tag, text, parent) { var e = d.createElement(tag); e.textContent = text; if (parent) { parent.appendChild(e); } return e; }

/* A draft belongs to a campaign, unit and placement, whatever code led there. It keeps the key and address of the page it was
   begun on ("own"), so that one form counts once whatever tab or scan it is sent from. "sent" says that the form is on its way:
   then only its own key may be sent, from whatever page of the same unit or code. "doubt": perhaps it was recorded already.
   Nothing is older than a day. */
var own = root.getAttribute('data-dany'), mine = 'dany:' + own, draft = mine, unit = mine.split('/').slice(0, 2).join('/') + '/';
function names() { try { return Object.keys(box || {}); } catch (e) { return []; } }
function state(name) { try { var o = JSON.parse(get(name)); return o && Date.now() - o.at < 864e5 ? o : {}; } catch (e) { return {}; } }
function keep(name, what, value) {
var o = state(name);
o.at = Date.now(); o[what] = value;
put(name, o.sent || (o.kept && o.kept.length) ? JSON.stringify(o) : null);
}
names().forEach(name => { if (/^dany:(?!size$|kiosk$)/.test(name) && !state(name).at) { put(name, null); } });
var done = d.querySelector('[data-done]');
if (done && !state(draft).sent) { put(draft, null); }

var size = +get('dany:size') || 0;
function resize() { root.style.fontSize = ['', '125%', '150%'][size]; }
resize();
var main = d.querySelector('main'), tools = main.querySelector('.tools') || make('p', '', main);
function tool(text, action, place) { var b = make('button', text, place || tools); b.type = 'button'; b.className = 'quiet'; b.onclick = action; return b; }
tool(words.larger + ' A+', () => { size = (size + 1) % 3; put('dany:size', String(size)); resize(); });

/* One thing at a time in the place of everything else, and first on the screen. */
var panel = null, held = [], asking = null;
function close() {
if (panel) { panel.remove(); }
held.forEach(e => { e.hidden = false; });
panel = asking = null; held = [];
}
function ask(heading, sentence, buttons) {
close();
asking = [heading, sentence, buttons];
held = all('main > *').filter(e => !e.hidden);
held.forEach(e => { e.hidden = true; });
panel = make('div');
panel.className = 'alert'; panel.setAttribute('aria-live', 'polite');
var title = make('h2', heading, panel);
title.tabIndex = -1;
if (sentence) { make('p', sentence, panel); }
buttons.forEach((b, at) => { tool(b[0], b[1], panel).className = at ? 'quiet' : ''; });
main.prepend(panel);
scrollTo(0, 0);
title.focus();
return title;
}

var form = d.querySelector('form[method=post]'), sections = all('section'), busy = null, changed = false, clock = 0;
/* Whether the page holds answers or a key that only loading it again takes away. */
var stale = form && form.hasAttribute('data-typed');
var tries = 0, timer = 0, due = 0, carried = {};
/* A device that staff put up for many: opened once with ?kiosk=1, until ?kiosk=0. */
var told = /[?&]kiosk=([01])/.exec(location.search);
if (told) { put('dany:kiosk', told[1] === '1' ? '1' : null); }
if (told ? told[1] === '1' : get('dany:kiosk')) {
var used = Date.now(), counting = null;
if (form) { form.autocomplete = 'off'; }
var shared = make('p', words.kiosk);
shared.className = 'note';
main.prepend(shared);
['pointerdown', 'touchstart', 'keydown', 'scroll', 'input'].forEach(name => {
addEventListener(name, () => { if (!counting) { used = Date.now(); } }, true);
});
clock = setInterval(() => {
if (busy || (form && !changed && !asking && !old().length && !stale)) { used = Date.now(); return; }
var left = Math.ceil(120 - (Date.now() - used) / 1000);
if (left <= 0) {
counting = null; used = Date.now();
erase();
} else if (counting) { counting.textContent = fill(words.idle, [left]); } else if (left <= 30) {
var before = asking, at = d.activeElement;
counting = ask(fill(words.idle, [left]), words.kiosk, [[words.hold, () => {
counting = null; used = Date.now();
close();
if (before) { ask(...before); } else { at.focus(); }
}]]);
panel.setAttribute('aria-live', 'off');
}
}, 1000);
}
var voice = w.speechSynthesis;
if (voice && sections.length) {
var reader = tool(words.read, () => {
if (voice.speaking) { voice.cancel(); reader.textContent = words.read; return; }
all('main h2, main p:not(.tools), main legend, main .row b, main label').forEach(e => {
if (!e.offsetParent || e.getBoundingClientRect().bottom < 0) { return; }
var u = new SpeechSynthesisUtterance(e.textContent); u.lang = e.lang || root.lang; voice.speak(u);
});
reader.textContent = words.stop;
});
}
var code = d.querySelector('.code');
if (code && navigator.clipboard) {
var copier = tool(words.copy, () => {
navigator.clipboard.writeText(code.textContent).then(() => { copier.textContent = words.copied; });
}, code.parentNode);
}
/* Who comes back, or comes after somebody else on the same device. */
function old() { return state(draft).kept || []; }
function path(address) { return address.split('?')[0]; }
function page() { return { to: form.getAttribute('action'), key: form.querySelector('[name=_key]').value }; }
/* A seal holds for one key only: a page with one keeps its own. */
function resume() {
close();
if (!form) { return; }
restore(); check();
var o = state(draft), from = o.sent || o.own || {};
if (!from.key) { keep(draft, 'own', page()); } else if (!Object.keys(carried).length && from.key !== page().key) {
form.querySelector('[name=_key]').value = from.key; form.setAttribute('action', page().to.replace(/[^?]+/, path(from.to)));
stale = true;
}
var next = problems[0] ? problems[0].part.inputs[0] : form.querySelector('input:not([type=hidden]),textarea');
if (next) { next.focus(); }
}
function erase() {
put(draft, null); changed = false; draft = mine;
if (!form || stale || Object.keys(carried).length) {
location.replace('/s/' + location.pathname.split('/')[2] + (form ? location.search : ''));
return;
}
form.reset(); close();
asked.forEach(q => { q.parts.forEach(part => { part.seen = false; }); });
check(); problems = []; show();
main.tabIndex = -1; main.focus(); scrollTo(0, 0);
}
function question() { ask(words.draft, !old().length ? words.gone : state(draft).doubt ? words.doubt : words.kept, [[words.go, resume], [words.other, erase]]); }

/* Sending: the same key and the same words each time, so that trying again is always safe. Only a page of ours, which says
   so, may take the form's place, and only a receipt is a success; whatever else comes from in between is no reply. What was
   sent again by itself may be somebody else's: its reply is never shown unasked. */
function later(pause) {
var last = busy.last, heading = last ? words.waiting : words.shut;
/* What somebody else left must not bar the way for a day. */
var ways = [[words.now, send]].concat(busy.again && tries > 3 ? [[words.other, () => { busy = null; clearTimeout(timer); erase(); }]] : []);
if (!asking || asking[0] !== heading || asking[2].length < ways.length) { ask(heading, last ? words.stay : words.unsent, ways); }
clearTimeout(timer);
timer = setTimeout(send, pause);
}
function failed(reply) {
var after = reply.headers && reply.headers.get('Retry-After');
after = /^\d+$/.test(after) ? after * 1000 : Date.parse(after) - Date.now() || 0;
after = Math.max(0, Math.min(after, 36e5));
due = Date.now() + after;
later(after + (navigator.onLine === false ? 5 : Math.min(60, 2 ** ++tries)) * (500 + 500 * Math.random()));
}
function replied(r, html) {
if (!busy) { return; }
var ours = /^<!doctype html>\s*<html[^>]* data-dany(=?)/i.exec(html);
var receipt = r.redirected && /^\/s\/[^\/]+\/r\//i.test(new URL(r.url).pathname) && html.includes(' data-done');
if (!ours || r.redirected !== receipt || r.status === 429 || r.status >= 500) { throw r; }
var was = busy, again = busy.again, already = r.status === 409 && !html.includes('<form');
busy = null;
function write() {
clearInterval(clock);
w.dany = 1;
history.replaceState(null, '', receipt ? r.url : was.to);
d.open(); d.write(html); d.close(); scrollTo(0, 0);
}
if (receipt) { put(draft, null); draft = mine; } else if (was.last) {
if (again || already) { keep(draft, 'doubt', 1); }
/* A key that is used up or no longer good is not taken to another page; one that goes on is kept anew. */
keep(draft, 'own', ours[1] && !already ? null : {});
keep(draft, 'sent');
}
if (receipt && again) {
ask(words.found, '', [[words.view, () => { location.assign(r.url); }], [form ? words.fresh : words.go, () => { close(); if (old().length) { question(); } }]]);
} else if (again) {
ask(words.draft, words.doubt, [[words.go, ours[1] ? write : resume], [words.other, erase]]);
} else if (ours[1]) { write(); } else {
var x = new DOMParser().parseFromString(html, 'text/html').querySelector('.alert');
ask(x.querySelector('h2').textContent, x.querySelector('p').textContent, [[words.go, close]]);
}
}
function send() {
clearTimeout(timer);
var stop = new AbortController(), limit = setTimeout(() => { stop.abort(); }, 20000);
fetch(busy.to, {
method: 'POST', body: busy.body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, signal: stop.signal
}).then(r => r.text().then(html => { replied(r, html); }, () => { throw r; })).catch(r => { if (busy) { failed(r); } }).then(() => { clearTimeout(limit); });
}
addEventListener('online', () => { if (busy) { later(Math.max(0, due - Date.now())); } });
addEventListener('pageshow', event => { if (event.persisted) { if (busy) { later(0); } else if (sections.length && old().length) { question(); } } });
/* Also where no form is: before and after the window, and where a withdrawn code leads, whose page names no unit. */
var lost = w.dany || done || (form && !sections.length) ? null : names().find(name => {
var sent = state(name).sent;
return sent && (own ? name.startsWith(unit) : path(sent.to).toUpperCase() === location.pathname.toUpperCase());
}), sent = lost && state(lost).sent;
if (sent && (sent.body || form)) {
draft = lost;
if (sent.body) {
busy = { to: sent.to, body: sent.body, last: true, again: true };
ask(words.sending, words.lost, []);
send();
} else { ask(words.draft, words.contact, [[words.go, resume], [words.other, erase]]); }
}
if (!form) { return; }
var mark = make('input', '', form); mark.type = 'hidden'; mark.name = '_script'; mark.value = '1';
var summary = d.getElementById('problems');
if (summary) { summary.querySelector('h2').focus(); }

/* Rules: see ScriptRule; limits: see Limits. Rules look back only, so one pass in the order of the questions settles what
   is asked, what is answered and what is wrong, as core does. */
var answers = {}, problems = [];
function inputs(name) { return all('[name="' + name + '"]', form); }
function text(v) { return [].concat(v).join(' '); }
function codes(v) { return text(v) === '' ? [] : [].concat(v).map(String); }
function truth(v) { return !!(Array.isArray(v) ? text(v) : v); }
function decimal(v) { var t = text(v); return /^-?\d{1,15}([.,]\d{1,15})?$/.test(t) ? +t.replace(',', '.') : null; }
function order(a, b) {
var x = decimal(a), y = decimal(b);
if (x === null || y === null) { x = text(a); y = text(b); }
return x < y ? -1 : x > y ? 1 : 0;
}
var calls = {
'=': (a, b) => order(a, b) === 0, '!=': (a, b) => order(a, b) !== 0,
'<': (a, b) => order(a, b) < 0, '<=': (a, b) => order(a, b) <= 0,
'>': (a, b) => order(a, b) > 0, '>=': (a, b) => order(a, b) >= 0,
and: (a, b) => truth(a) && truth(b), or: (a, b) => truth(a) || truth(b),
not: a => !truth(a), has: (a, b) => codes(a).includes(text(b)),
count: a => codes(a).length, length: a => Array.from(text(a)).length,
'if': (a, b, c) => truth(a) ? b : c, first: (a, b) => text(a) === '' ? b : a
};
function rule(r, self) {
if (Array.isArray(r)) { return calls[r[0]](...r.slice(1).map(p => rule(p, self))); }
if (typeof r !== 'string') { return r; }
if (r[0] === '$') { r = answers[r.slice(1)]; return r === undefined ? '' : r; }
if (r[0] === '=') { return r.slice(1); }
return r === '.' ? self : new Date(Date.now() + 252e5).toISOString().slice(0, 10);
}
function parsed(e, name) { var r = e.getAttribute(name); return r ? JSON.parse(r) : null; }
function fill(sentence, values) { return values.reduce((s, v) => s.replace('{}', v), sentence); }
/* Elements in the order of the questions, each with its own rule; a question with its variables. */
var asked = all('section,section>p[data-if],fieldset', form).map(e => {
var own = { e, when: parsed(e, 'data-if'), parts: [] };
if (e.tagName === 'FIELDSET') {
var seen = {};
all('input[name],textarea', e).forEach(i => {
if (i.type === 'checkbox' && i.hasAttribute('data-k')) { own.consent = i; return; }
var part = seen[i.name];
if (!part) { part = seen[i.name] = { name: i.name, inputs: [], at: i.closest('.row') || e }; own.parts.push(part); }
part.inputs.push(i);
});
own.optional = e.hasAttribute('data-o');
own.most = +e.getAttribute('data-most') || 0;
own.bounds = (e.getAttribute('data-n') || '').split(' ');
own.ok = parsed(e, 'data-ok');
own.offers = all('label', e).map(l => { return { e: l, when: parsed(l, 'data-if') }; });
}
return own;
});
all('input[type=hidden]', form).forEach(i => {
if (i.name[0] === '_' || i.hasAttribute('data-k')) { return; }
if (i.hasAttribute('data-m')) { (carried[i.name] = carried[i.name] || []).push(i.value); } else { carried[i.name] = i.value; }
});
function clean(value) { return value.replace(/\r\n?/g, '\n').trim().normalize('NFC'); }
function chosen(i) { return i.checked && !i.parentNode.hidden; }
function said(i) { return i.parentNode.textContent; }
/* The checked value of a variable, or what is wrong with it. */
function read(q, part) {
var first = part.inputs[0], value, wrong = '';
if (first.type === 'checkbox') {
var on = part.inputs.filter(chosen), alone = on.find(i => i.hasAttribute('data-x'));
if (alone && on.length > 1) { wrong = fill(words.alone, [said(alone)]); } else if (q.most && on.length > q.most) { wrong = fill(words.most, [q.most]); }
value = on.map(i => i.value);
} else if (first.type === 'radio') {
value = part.inputs.filter(chosen).map(i => i.value)[0] || '';
} else {
value = clean(first.value);
if (value && first.maxLength > 0) {
if (Array.from(value).length > first.maxLength) { wrong = fill(words.long, [first.maxLength]); } else if (q.consent && !q.consent.checked) { wrong = words.consent; }
} else if (value && q.bounds.length > 2) {
var n = decimal(value), b = q.bounds, steps = (n - b[0]) / b[3];
if (n === null || (b[2] === '0' && /[.,]/.test(value))) { wrong = b[2] === '0' ? words.whole : words.number; } else if (n < +b[0] || n > +b[1]) { wrong = fill(words.range, b); } else if (b[3] && Math.abs(steps - Math.round(steps)) > 1e-9) { wrong = fill(words.step, [b[0], b[3]]); } else { value = n; }
} else if (value && first.type === 'date') {
var t = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
if (!t) { t = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value); if (t) { t = [0, t[3], ('0' + t[2]).slice(-2), ('0' + t[1]).slice(-2)]; } }
value = t ? t.slice(1).join('-') : '';
if (!t || isNaN(new Date(value)) || new Date(value).toISOString().slice(0, 10) !== value) { value = '-'; wrong = words.day; }
}
}
if (!codes(value).length) { return { value: '', wrong: q.optional ? '' : q.e.getAttribute('data-need') || words.missing, skipped: true }; }
if (wrong) { return { value: '', wrong }; }
answers[part.name] = value;
if (q.ok && !truth(rule(q.ok, value))) { return { value: '', wrong: q.e.getAttribute('data-say') || words.broken }; }
return { value, wrong: '' };
}
function check() {
answers = Object.assign({}, carried); problems = [];
var total = 0, answered = 0;
asked.forEach(q => {
if (q.when) { q.e.hidden = !truth(rule(q.when, '')); }
if (q.offers && q.offers.some(o => o.when)) {
q.offers.forEach(o => { if (o.when) { o.e.hidden = !truth(rule(o.when, '')); } });
if (q.offers.every(o => o.e.hidden)) { q.e.hidden = true; } else if (!q.when) { q.e.hidden = false; }
}
var off = q.e.closest('form [hidden]');
q.parts.forEach(part => {
/* What was asked once stays in the total, as done when it is asked no more: the total never falls. */
if (off) { if (part.seen) { total++; answered++; } return; }
var found = read(q, part);
answers[part.name] = found.value;
part.seen = true;
total++;
if (codes(found.value).length) { answered++; }
if (found.wrong) { problems.push({ part, text: found.wrong, q, skipped: found.skipped }); }
});
});
meter.max = total || 1; meter.value = answered;
label.textContent = words.answered + ' ' + answered + '/' + total;
all('textarea[maxlength]', form).forEach(t => { t.show(); });
}
/* What is in error: the group of radio buttons, otherwise the fields themselves. */
function flag(part) {
(part.inputs[0].type === 'radio' ? [part.at] : part.inputs).forEach(e => {
e.setAttribute('aria-invalid', 'true');
if (e.tagName === 'FIELDSET') { e.setAttribute('role', 'radiogroup'); }
});
}
/* Takes away what is mended: the line, the mark, and the link of a question with nothing else wrong. */
function mend() {
all('.error', form).forEach(e => {
if (problems.some(p => p.part.name + '-e' === e.id)) { return; }
var at = e.closest('.row,fieldset');
at.removeAttribute('aria-describedby');
[at].concat(all('[aria-invalid]', at)).forEach(i => { i.removeAttribute('aria-invalid'); });
e.remove();
});
if (!summary) { return; }
all('a', summary).forEach(a => {
var at = d.getElementById(a.hash.slice(1)), q = at && at.closest('fieldset'), e = q && q.querySelector('.error');
if (e) { a.href = '#' + e.id.slice(0, -2); } else if (q) { a.parentNode.remove(); }
});
if (!summary.querySelector('li')) { summary.remove(); summary = null; }
}
/* Says what is wrong: a summary with one link to each question, and a line at each variable. */
function show() {
var wrong = problems;
problems = []; mend(); problems = wrong;
if (summary) { summary.remove(); summary = null; }
if (!problems.length) { return; }
summary = make('div');
summary.id = 'problems'; summary.className = 'alert';
var skipped = problems.every(p => p.skipped);
var title = make('h2', skipped ? words.skipped : words.look, summary), list = make('ul', '', summary), last = null;
title.tabIndex = -1;
problems.forEach(p => {
var first = p.part.inputs[0], e = make('p', p.text), label = p.part.at.querySelector('legend,b');
first.id = first.id || p.part.name;
e.className = 'error'; e.id = p.part.name + '-e';
label.after(e);
p.part.at.setAttribute('aria-describedby', e.id);
flag(p.part);
if (p.q !== last) { make('a', p.q.e.querySelector('legend').textContent.replace(/:?\s*$/, '') + (skipped ? '' : ' – ' + p.text), make('li', '', list)).href = '#' + first.id; }
last = p.q;
});
form.before(summary);
title.focus();
title.scrollIntoView();
}

var bar = make('div'), meter = make('progress', '', bar), label = make('span', '', bar);
bar.className = 'meter'; bar.setAttribute('role', 'status');
meter.setAttribute('aria-label', words.answered);
if (sections.length) { form.prepend(bar); }
function ticks(i) { return /radio|checkbox/.test(i.type); }
function filled(i) { return ticks(i) ? i.checked : i.value; }
function save() {
var here = {}, kept = [];
all('input,textarea', form).forEach(i => {
if (!i.name || i.name[0] === '_' || i.type === 'hidden' || i.hasAttribute('data-k')) { return; }
here[i.name] = 1;
if (filled(i)) { kept.push([i.name, i.value]); }
});
keep(draft, 'kept', old().filter(pair => !here[pair[0]]).concat(kept));
if (!state(draft).own) { keep(draft, 'own', page()); }
}
function restore() {
var kept = old(), typed = {};
if (stale) {
all('input,textarea', form).forEach(i => { if (filled(i)) { typed[i.name] = 1; } });
}
kept = kept.filter(pair => !typed[pair[0]]);
kept.forEach(pair => { inputs(pair[0]).forEach(i => { if (i.type !== 'hidden') { i.checked = false; } }); });
kept.forEach(pair => {
inputs(pair[0]).forEach(i => {
if (i.type === 'hidden') { return; }
if (!ticks(i)) { i.value = pair[1]; } else if (i.value === pair[1]) { i.checked = true; }
});
});
}
all('textarea[maxlength]', form).forEach(t => {
var left = make('p', '', t.parentNode);
left.className = 'small';
t.show = () => { left.textContent = Array.from(t.value).length + '/' + t.maxLength; };
});
/* A slider stands beside the box to type in, never instead of it, and says nothing until it is moved. */
all('[data-slide]', form).forEach(e => {
var typed = e.querySelector('input'), b = e.getAttribute('data-n').split(' '), slider = make('input');
slider.type = 'range'; slider.min = b[0]; slider.max = b[1]; slider.step = b[3] || 1;
slider.setAttribute('aria-label', words.slide);
typed.before(slider);
if (typed.value) { slider.value = typed.value; }
slider.oninput = () => { typed.value = slider.value; };
typed.oninput = () => { slider.value = typed.value; };
});
form.addEventListener('input', event => {
var i = event.target;
if (i.type === 'checkbox' && i.checked) {
inputs(i.name).forEach(o => { if (o !== i && (i.hasAttribute('data-x') || o.hasAttribute('data-x'))) { o.checked = false; } });
}
changed = true;
check(); mend(); save();
});
check();

if (sections.length) {
tool(words.erase, question, form);
if (!busy && !asking) { if (!w.dany && old().length && !stale) { question(); } else { restore(); check(); } }
}
var pressed = null;
d.addEventListener('click', event => {
var b = event.target.closest && event.target.closest('button');
if (b && b.form === form) { pressed = b; }
});
form.addEventListener('submit', event => {
pressed = event.submitter || pressed;
if (busy) { event.preventDefault(); return; }
var go = pressed ? pressed.value : '';
if (!/^(back|stay|to-)/.test(go)) {
check(); show();
if (problems.length) { event.preventDefault(); return; }
}
if (!w.AbortController) { return; }
event.preventDefault();
var body = new URLSearchParams(new FormData(form)), to = form.getAttribute('action'), last = !/^(next|back|stay|to-)/.test(go);
if (pressed && pressed.name) { body.append(pressed.name, pressed.value); }
if (pressed && pressed.hasAttribute('formaction')) { to = pressed.getAttribute('formaction').replace(/[^?]+/, path(to)); }
busy = { to, body: body.toString(), last };
/* No contact is kept on the device: a form with one is not sent again without its owner. */
if (last) {
stale = true;
keep(draft, 'sent', all('[data-k]', form).some(filled) ? page() : { to, body: busy.body });
}
tries = 0;
ask(last ? words.sending : words.loading, '', []);
send();
});
})();
