/* Adds what only a script can: skipping without a reload, a kept draft, sending again by itself, larger type, reading aloud.
   The page is complete without it, and the server decides everything anyway. Plain ES5: old web views run it too. */
(function () {
'use strict';
var d = document, w = window, root = d.documentElement;
var words = {
vi: {
answered: 'Đã trả lời', sending: 'Đang gửi phiếu…',
waiting: 'Chưa gửi được: sẽ tự gửi lại khi có mạng. Xin để trang này mở.',
kept: 'Đã khôi phục các câu trả lời chưa gửi trên máy này.',
erase: 'Xóa câu trả lời – người khác dùng máy này', sure: 'Xóa hết các câu trả lời trên trang này?',
larger: 'Cỡ chữ', read: 'Nghe đọc', stop: 'Dừng đọc'
},
en: {
answered: 'Answered', sending: 'Sending…',
waiting: 'Not sent yet: will send by itself when the network returns. Please keep this page open.',
kept: 'Answers not sent yet were restored on this device.',
erase: 'Erase my answers – next person', sure: 'Erase all answers on this page?',
larger: 'Text size', read: 'Read aloud', stop: 'Stop reading'
}
}[root.lang === 'en' ? 'en' : 'vi'];
var box = null;
try { box = w.localStorage; box.getItem('dany'); } catch (e) { box = null; }
function get(name) { try { return box && box.getItem(name); } catch (e) { return null; } }
function put(name, value) { try { if (box) { if (value === null) { box.removeItem(name); } else { box.setItem(name, value); } } } catch (e) { /* full or forbidden: the draft is a comfort only */ } }
function all(selector, within) { return [].slice.call((within || d).querySelectorAll(selector)); }
function make(tag, text, parent) { var e = d.createElement(tag); e.textContent = text; if (parent) { parent.appendChild(e); } return e; }

var draft = 'dany:' + location.pathname.split('/')[2].toUpperCase();
if (d.querySelector('[data-done]')) { put(draft, null); }

var size = +get('dany:size') || 0;
function resize() { root.style.fontSize = ['', '125%', '150%'][size]; }
resize();
var main = d.querySelector('main'), tools = make('p', '', null);
tools.className = 't';
main.insertBefore(tools, main.firstChild);
function tool(text, action) { var b = make('button', text, tools); b.type = 'button'; b.className = 'q'; b.onclick = action; return b; }
tool(words.larger + ' A+', function () { size = (size + 1) % 3; put('dany:size', String(size)); resize(); });

var form = d.querySelector('form[method=post]'), sections = all('section');
if (w.speechSynthesis && w.SpeechSynthesisUtterance && sections.length) {
var reader = tool(words.read, function () {
if (w.speechSynthesis.speaking) { w.speechSynthesis.cancel(); reader.textContent = words.read; return; }
all('main h2, main p:not(.t), main legend, main .r b, main label').forEach(function (e) {
if (!e.offsetParent || e.getBoundingClientRect().bottom < 0) { return; }
var u = new w.SpeechSynthesisUtterance(e.textContent); u.lang = root.lang; w.speechSynthesis.speak(u);
});
reader.textContent = words.stop;
});
}
if (!form) { return; }
var mark = make('input', '', form); mark.type = 'hidden'; mark.name = '_script'; mark.value = '1';
var summary = d.getElementById('problems');
if (summary) { summary.focus(); }

/* Rules: see ScriptRule. Hidden questions have no answer, and rules look back only, so one pass settles all. */
function inputs(name) { return all('[name="' + name + '"]', form); }
function value(name) {
var found = inputs(name);
if (!found.length || found[0].closest('[hidden]')) { return ''; }
if (found[0].type === 'checkbox') { return found.filter(function (i) { return i.checked; }).map(function (i) { return i.value; }); }
if (found[0].type === 'radio') { found = found.filter(function (i) { return i.checked; }); return found.length ? found[0].value : ''; }
return found[0].value.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}
function text(v) { return Array.isArray(v) ? v.join(' ') : String(v); }
function codes(v) { return Array.isArray(v) ? v : text(v) === '' ? [] : [text(v)]; }
function truth(v) { return typeof v === 'boolean' ? v : typeof v === 'number' ? v !== 0 : text(v) !== ''; }
function decimal(v) { var t = text(v); return /^-?\d{1,15}([.,]\d{1,15})?$/.test(t) ? +t.replace(',', '.') : null; }
function order(a, b) {
var x = decimal(a), y = decimal(b);
if (x === null || y === null) { x = text(a); y = text(b); }
return x < y ? -1 : x > y ? 1 : 0;
}
var calls = {
'=': function (a, b) { return order(a, b) === 0; }, '!=': function (a, b) { return order(a, b) !== 0; },
'<': function (a, b) { return order(a, b) < 0; }, '<=': function (a, b) { return order(a, b) <= 0; },
'>': function (a, b) { return order(a, b) > 0; }, '>=': function (a, b) { return order(a, b) >= 0; },
and: function (a, b) { return truth(a) && truth(b); }, or: function (a, b) { return truth(a) || truth(b); },
not: function (a) { return !truth(a); }, has: function (a, b) { return codes(a).indexOf(text(b)) >= 0; },
count: function (a) { return codes(a).length; }, length: function (a) { return Array.from(text(a)).length; },
'if': function (a, b, c) { return truth(a) ? b : c; }, first: function (a, b) { return text(a) === '' ? b : a; }
};
function rule(r, self) {
if (Array.isArray(r)) { return calls[r[0]].apply(null, r.slice(1).map(function (p) { return rule(p, self); })); }
if (typeof r !== 'string') { return r; }
if (r[0] === '$') { return value(r.slice(1)); }
if (r[0] === '=') { return r.slice(1); }
return r === '.' ? self : new Date(Date.now() + 252e5).toISOString().slice(0, 10);
}
var ruled = all('[data-if]', form).map(function (e) { return { e: e, r: JSON.parse(e.getAttribute('data-if')) }; });

var bar = d.createElement('div'), meter = d.createElement('progress'), label = make('span', '', bar);
bar.className = 'p'; bar.appendChild(meter); bar.setAttribute('role', 'status');
meter.setAttribute('aria-label', words.answered);
if (sections.length) { form.insertBefore(bar, form.firstChild); }
function settle() {
ruled.forEach(function (x) { x.e.hidden = !truth(rule(x.r, '')); });
var names = {}, answered = 0, total = 0;
all('input,textarea', form).forEach(function (i) { if (i.name[0] !== '_' && !i.closest('[hidden]')) { names[i.name] = 1; } });
Object.keys(names).forEach(function (n) { total++; if (codes(value(n)).length) { answered++; } });
meter.max = total || 1; meter.value = answered;
label.textContent = words.answered + ' ' + answered + '/' + total;
}
function save() {
var kept = all('input,textarea', form).filter(function (i) {
return i.name[0] !== '_' && (/radio|checkbox/.test(i.type) ? i.checked : i.value);
}).map(function (i) { return [i.name, i.value]; });
put(draft, kept.length ? JSON.stringify({ at: Date.now(), kept: kept }) : null);
}
function restore() {
var old;
try { old = JSON.parse(get(draft) || 'null'); } catch (e) { old = null; }
if (!old || Date.now() - old.at > 864e5) { put(draft, null); return; }
old.kept.forEach(function (pair) {
inputs(pair[0]).forEach(function (i) {
if (!/radio|checkbox/.test(i.type)) { i.value = pair[1]; } else if (i.value === pair[1]) { i.checked = true; }
});
});
say(words.kept);
}
var note = make('p', '', null);
note.className = 'n'; note.setAttribute('role', 'status'); note.hidden = true;
form.parentNode.insertBefore(note, form);
var below = make('p', '', form);
below.className = 'n'; below.setAttribute('role', 'status'); below.hidden = true;
function say(what) { [note, below].forEach(function (e) { e.textContent = what; e.hidden = !what; }); }
all('textarea[maxlength]', form).forEach(function (t) {
var left = make('p', '', t.parentNode);
left.className = 's';
t.show = function () { left.textContent = Array.from(t.value).length + '/' + t.maxLength; };
});
function counters() { all('textarea[maxlength]', form).forEach(function (t) { t.show(); }); }
if (sections.length) {
var eraser = make('button', words.erase, form);
eraser.type = 'button'; eraser.className = 'q';
eraser.onclick = function () { if (w.confirm(words.sure)) { put(draft, null); location.replace(form.getAttribute('action')); } };
if (!summary) { restore(); }
}
form.addEventListener('input', function (event) {
var i = event.target;
if (i.type === 'checkbox' && i.checked) {
inputs(i.name).forEach(function (o) { if (o !== i && (i.hasAttribute('data-x') || o.hasAttribute('data-x'))) { o.checked = false; } });
}
settle(); counters(); save();
});
settle(); counters();

/* Sending: the same key each time, so that trying again is always safe. */
var busy = false, tries = 0, timer = 0;
function later() {
say(words.waiting);
w.clearTimeout(timer);
timer = w.setTimeout(send, Math.min(30, Math.pow(2, ++tries)) * 1000);
}
function send() {
w.clearTimeout(timer);
if (w.navigator.onLine === false) { say(words.waiting); timer = w.setTimeout(send, 5000); return; }
say(words.sending);
var stop = w.AbortController ? new w.AbortController() : null, limit = stop && w.setTimeout(function () { stop.abort(); }, 20000);
w.fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal: stop ? stop.signal : undefined }).then(function (r) {
if (r.redirected) { w.clearTimeout(limit); put(draft, null); location.replace(r.url); return; }
if (r.status >= 500 && tries < 3) { throw r; }
return r.text().then(function (html) { w.clearTimeout(limit); busy = false; d.open(); d.write(html); d.close(); });
}).catch(function () { w.clearTimeout(limit); later(); });
}
w.addEventListener('online', function () { if (busy) { send(); } });
w.addEventListener('pageshow', function (event) { if (event.persisted) { busy = false; settle(); } });
form.addEventListener('submit', function (event) {
if (!w.fetch || !w.URLSearchParams || !w.FormData) { return; }
event.preventDefault();
if (busy) { return; }
busy = true; tries = 0;
send();
});
})();
