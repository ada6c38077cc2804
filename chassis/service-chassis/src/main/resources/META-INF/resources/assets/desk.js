/* The desks' behaviour: forms that send commands as JSON, pages that look again when something happened, keys. */
(() => {
  'use strict';

  const text = name => document.body.dataset[name];

  /* Forms */

  const valueOf = input => {
    if (input.dataset.kind === 'yes-no') return input.checked;
    if (input.dataset.kind === 'given') return JSON.parse(input.value);
    const written = input.value.trim();
    if (written === '') return undefined;
    return input.dataset.kind === 'integer' && /^-?\d+$/.test(written) ? Number(written) : written;
  };

  const put = (body, path, value) => {
    const steps = path.split('.');
    let at = body;
    steps.forEach((step, i) => {
      const last = i === steps.length - 1;
      if (last) at[step] = value;
      else at = at[step] ??= /^\d+$/.test(steps[i + 1]) ? [] : {};
    });
  };

  /* A number that is nought is nothing too. */
  const isNought = asked => ['decimal', 'integer'].includes(asked.dataset.kind) && /^0+(\.0*)?$/.test(asked.value.trim());
  const isFilled = row => [...row.querySelectorAll('[data-asked]')].some(asked => asked.value.trim() !== '' && !isNought(asked));

  const numberAs = (row, place) => row.querySelectorAll('[name]').forEach(input => {
    input.name = input.name.replace(/^(\w+)\.\d+\./, `$1.${place}.`);
  });

  /* Rows that were left empty are not sent; the others are numbered without gaps, so that a problem's place is the row's. */
  const closeRanks = form => {
    const rows = [...form.querySelectorAll('[data-row]')];
    [...rows.filter(isFilled), ...rows.filter(row => !isFilled(row))].forEach(numberAs);
  };

  const bodyOf = form => {
    const body = {};
    closeRanks(form);
    for (const input of form.querySelectorAll('[name]')) {
      const row = input.closest('[data-row]');
      if (row && !isFilled(row)) continue;
      const value = valueOf(input);
      if (value !== undefined) put(body, input.name, value);
    }
    return body;
  };

  const forget = form => {
    form.querySelector('.problem').hidden = true;
    form.querySelectorAll('.field-problem').forEach(old => old.remove());
    form.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
  };

  /* lines.[0].quantity and lines[0].quantity are both lines.0.quantity here. */
  const plain = path => path.replace(/\.?\[(\d+)\]/g, '.$1');

  const fieldFor = (form, path) => {
    const fields = [...form.querySelectorAll('[name]:not([type=hidden])')];
    const name = plain(path);
    return fields.find(field => field.name === name) ?? fields.find(field => field.name.startsWith(name + '.'));
  };

  const complain = (form, problem) => {
    let shown = 0;
    for (const error of [...(problem.errors ?? []), ...(problem.missing ?? [])]) {
      const place = error.field ?? error.item;
      const field = place && fieldFor(form, place);
      if (!field) continue;
      const words = document.createElement('span');
      words.className = 'field-problem';
      words.textContent = error.problem ?? error.text ?? '';
      field.setAttribute('aria-invalid', 'true');
      field.after(words);
      if (shown++ === 0) field.focus();
    }
    const summary = form.querySelector('.problem');
    summary.textContent = problem.detail && problem.detail !== problem.title && !shown ? `${problem.title}: ${problem.detail}` : problem.title;
    summary.hidden = false;
  };

  const toast = words => {
    const line = document.createElement('p');
    line.textContent = words;
    document.getElementById('toasts').append(line);
    setTimeout(() => line.remove(), 5000);
  };

  const send = async form => {
    /* One key for one intention: pressed twice, or sent again after a broken line, it is still one command. */
    form.dataset.key ??= crypto.randomUUID();
    const answer = await fetch(form.dataset.path, {
      method: form.dataset.method,
      headers: {
        'Content-Type': 'application/json', 'Accept': 'application/json, application/problem+json', 'Accept-Language': document.documentElement.lang,
        'Idempotency-Key': form.dataset.key, 'X-Requested-With': 'JavaScript', ...(form.dataset.version ? { 'If-Match': form.dataset.version } : {}),
      },
      body: JSON.stringify(bodyOf(form)),
    });
    const said = (answer.headers.get('Content-Type') ?? '').includes('json') ? await answer.json() : {};
    if (answer.ok) return said;
    /* What was refused did not happen: the next try is another intention. What failed on the way may have happened. */
    if (answer.status < 500) delete form.dataset.key;
    throw answer.status === 499 || answer.status === 401 ? { title: text('login') } : said.title ? said : { title: text('failed') };
  };

  document.addEventListener('submit', async event => {
    const form = event.target.closest('form.command');
    if (!form) return;
    event.preventDefault();
    const buttons = form.querySelectorAll('button');
    if ([...buttons].some(button => button.disabled)) return;
    forget(form);
    buttons.forEach(button => { button.disabled = true; });
    try {
      const said = await send(form);
      toast(text('done'));
      if (form.dataset.then) location.assign(form.dataset.then.replace(/:(\w+)/g, (all, name) => encodeURIComponent(said[name] ?? '')));
      else { form.closest('details')?.removeAttribute('open'); delete form.dataset.dirty; refresh(); }
    } catch (problem) {
      complain(form, problem instanceof TypeError ? { title: text('offline') } : problem);
    } finally {
      buttons.forEach(button => { button.disabled = false; });
    }
  });

  document.addEventListener('input', event => { const form = event.target.closest('form.command'); if (form) form.dataset.dirty = 'yes'; });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-refresh]')) refresh();
    const add = event.target.closest('[data-add-row]');
    if (add) addRow(document.getElementById(add.dataset.addRow));
  });

  const addRow = rows => {
    const all = rows.querySelectorAll('[data-row]');
    const copy = all[all.length - 1].cloneNode(true);
    numberAs(copy, all.length);
    copy.querySelectorAll('[data-asked]').forEach(input => { input.value = ''; });
    copy.querySelectorAll('.field-problem').forEach(old => old.remove());
    rows.append(copy);
    copy.querySelector('[name]').focus();
  };

  /* Looking again */

  const busy = part => part.querySelector('details[open], form[data-dirty], :focus:is(input, select, textarea)') !== null;

  const refresh = () => document.querySelectorAll('[data-live]').forEach(part => htmx.trigger(part, 'refresh'));

  const look = () => document.querySelectorAll('[data-live]').forEach(part => {
    if (!busy(part)) htmx.trigger(part, 'refresh');
    else part.querySelector('.stale')?.removeAttribute('hidden');
  });

  /* At once, but not more often than anybody can read. */
  const PAUSE = 3000;
  let looked = 0;
  let planned;
  const lookAgain = () => {
    clearTimeout(planned);
    planned = setTimeout(() => { looked = Date.now(); look(); }, Math.max(0, looked + PAUSE - Date.now()));
  };

  if (document.querySelector('[data-live]')) {
    const changes = new EventSource('/desk/changes');
    changes.addEventListener('changed', lookAgain);
    addEventListener('pagehide', () => changes.close());
  }

  /* Without it an ended session would send this request to the log-in page of another host. */
  document.addEventListener('htmx:configRequest', event => { event.detail.headers['X-Requested-With'] = 'JavaScript'; });

  document.addEventListener('htmx:responseError', event => { if ([401, 499].includes(event.detail.xhr.status)) toast(text('login')); });

  document.querySelectorAll('a.language').forEach(link => { link.href += '&back=' + encodeURIComponent(location.pathname + location.search); });

  /* Keys */

  const step = by => {
    const slips = [...document.querySelectorAll('.slip')];
    const at = slips.indexOf(document.activeElement?.closest('.slip'));
    slips[Math.min(Math.max(at + by, 0), slips.length - 1)]?.focus();
  };

  const keys = {
    '/': () => document.querySelector('.search input').focus(),
    'j': () => step(1),
    'k': () => step(-1),
    'o': () => document.activeElement?.closest('.slip')?.querySelector('summary, form.command button')?.click(),
    '?': () => document.getElementById('keys').showModal(),
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select, textarea')) return;
    const department = /^[1-6]$/.test(event.key) && document.querySelectorAll('.departments a')[event.key - 1];
    const act = keys[event.key] ?? (department && (() => department.click()));
    if (act) { event.preventDefault(); act(); }
  });
})();
