
'use strict';
// Gives each list, when it is opened, a search, filters, an order and pages. Texts are only ever set as text.
(() => {
  const SIZE = 100;
  const [SEVERITY, RULE, WHO, MESSAGE, KEEP, VALUE, SUGGESTION, FIX, ACTION, FILE, ROW, MORE, GROUP, STATUS, ID] =
    Array.from({length: 15}, (_, index) => index);
  // Written as a number where the text came before.
  const OFTEN = [SEVERITY, RULE, MESSAGE, FIX, ACTION, FILE, STATUS];
  const WEIGHT = {fail: 0, review: 1, info: 2};
  const names = new Intl.Collator('nb', {numeric: true});
  const number = value => String(value).replace(/\B(?=(\d{3})+$)/g, '\u2009');

  function make(tag, text, attributes) {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return element;
  }

  function read(source) {
    const texts = [];
    const rows = JSON.parse(source.textContent);
    for (const row of rows) {
      for (const column of OFTEN) {
        if (typeof row[column] === 'number') row[column] = texts[row[column]];
        else texts.push(row[column]);
      }
    }
    source.remove();
    return rows;
  }

  const place = row => row[ROW] ? `${row[FILE]} row ${row[ROW]}${row[MORE] ? ` and ${row[MORE]} more` : ''}` : '';
  const team = row => row[GROUP].split(',')[0];

  // One for each column of the table.
  const ORDERS = [
    (a, b) => WEIGHT[a[SEVERITY]] - WEIGHT[b[SEVERITY]],
    (a, b) => names.compare(a[WHO], b[WHO]),
    (a, b) => names.compare(a[RULE], b[RULE]) || names.compare(a[MESSAGE], b[MESSAGE]),
    (a, b) => names.compare(a[VALUE], b[VALUE]),
    (a, b) => names.compare(a[ACTION], b[ACTION]),
    (a, b) => names.compare(a[FILE], b[FILE]) || a[ROW] - b[ROW],
  ];

  function line(row, band) {
    const tr = make('tr', '', band ? {class: 'band'} : {});
    const what = make('td');
    const notes = [row[KEEP], row[GROUP]].filter(Boolean).map(text => ` (${text})`).join('');
    what.append(make('b', row[RULE]), `: ${row[MESSAGE]}${notes}`, make('br'),
      make('small', `${row[STATUS]} ${row[ID]}`));
    const value = make('td', row[VALUE]);
    if (row[SUGGESTION]) value.append(make('br'), make('ins', row[SUGGESTION]), ' ', make('small', row[FIX]));
    tr.append(make('td', row[SEVERITY], {class: `verdict ${row[SEVERITY]}`}), make('th', row[WHO], {scope: 'row'}),
      what, value, make('td', row[ACTION]), make('td', place(row)));
    return tr;
  }

  function choice(name, rows, column) {
    const label = make('label', name);
    const select = make('select');
    const values = new Map();
    for (const row of rows) values.set(row[column], (values.get(row[column]) || 0) + 1);
    select.append(make('option', `all ${number(rows.length)}`, {value: ''}));
    for (const [value, count] of values) select.append(make('option', `${value} ${number(count)}`, {value}));
    label.append(select);
    return {label, select};
  }

  function open(list) {
    const source = list.querySelector('script');
    if (!source) return;
    const rows = read(source);
    const body = list.querySelector('tbody');
    const showing = list.querySelector('.showing');
    showing.setAttribute('role', 'status');
    let shown = rows, page = 0, order = -1, down = false;

    const search = make('input', '', {type: 'search'});
    const searching = make('label', 'Search');
    searching.append(search);
    const severity = choice('Severity', rows, SEVERITY);
    const rule = choice('Rule', rows, RULE);
    const back = make('button', 'Previous page', {type: 'button'});
    const on = make('button', 'Next page', {type: 'button'});
    const tools = make('div', '', {class: 'tools', role: 'group', 'aria-label': 'What is shown'});
    tools.append(searching, severity.label, rule.label, back, on);
    showing.before(tools);

    function draw() {
      const start = page * SIZE, end = Math.min(start + SIZE, shown.length);
      const lines = document.createDocumentFragment();
      let band = false;
      for (let index = start; index < end; index++) {
        const own = team(shown[index]);
        band = own !== '' && (index > start && own === team(shown[index - 1]) ? band : !band);
        lines.append(line(shown[index], band));
      }
      body.replaceChildren(lines);
      back.disabled = page === 0;
      on.disabled = end === shown.length;
      const of = shown.length === rows.length ? '' : ` that fit, of ${number(rows.length)}`;
      showing.textContent = shown.length
        ? `showing ${number(start + 1)} to ${number(end)} of ${number(shown.length)}${of}`
        : `none of ${number(rows.length)} fits`;
    }

    function select() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const fits = row => {
        if (severity.select.value && row[SEVERITY] !== severity.select.value) return false;
        if (rule.select.value && row[RULE] !== rule.select.value) return false;
        if (!words.length) return true;
        const text = `${row.join('\n')}\n${place(row)}`.toLowerCase();
        return words.every(word => text.includes(word));
      };
      shown = rows.filter(fits);
      if (order >= 0) {
        const sign = down ? -1 : 1;
        shown.sort((a, b) => sign * ORDERS[order](a, b));
      }
      page = 0;
      draw();
    }

    let waiting;
    search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(select, 150); });
    severity.select.addEventListener('change', select);
    rule.select.addEventListener('change', select);
    back.addEventListener('click', () => { page--; draw(); });
    on.addEventListener('click', () => { page++; draw(); });
    const headers = list.querySelectorAll('thead th');
    headers.forEach((header, index) => {
      const button = make('button', header.textContent, {type: 'button'});
      header.dataset.name = header.textContent;
      header.replaceChildren(button);
      button.addEventListener('click', () => {
        // Up, down, and as the report has it.
        if (order !== index) { order = index; down = false; } else if (!down) { down = true; } else { order = -1; }
        headers.forEach(each => each.removeAttribute('aria-sort'));
        if (order >= 0) header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        select();
      });
    });
    draw();
  }

  const lists = document.querySelectorAll('details.list');
  for (const list of lists) list.addEventListener('toggle', () => { if (list.open) open(list); });

  function follow() {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
  }
  addEventListener('hashchange', follow);
  follow();

  // Older browsers print what is open, so all is opened for that.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const each of closed) each.open = true;
  });
  addEventListener('afterprint', () => { for (const each of closed) each.open = false; });
})();
