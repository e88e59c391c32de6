let page = null;
let state = { id: '' };
let opened = null;

function render() {
  const view = viewOf(state);
  showView(view);
  applyFilter(page, state);
  showControls(page, state);
  showFocus(view, state.id);
  const what = `${view} ${state.id} ${panel.here.join()}`;
  if (what !== opened) {
    opened = what;
    showRecord(view);
    if (pictureOf(view, state.id)) {
      showPicture(view);
    }
  }
}

// On a narrow screen the panel would hide the picture: there it waits to be asked for.
function showPicture(view) {
  const place = byId(`focus_place_${view}`);
  centreFocus();
  place.scrollIntoView({ block: 'start' });
  if (!byId('panel_').open) {
    place.querySelector('h3').focus({ preventScroll: true });
  }
}

// A picture outlives its panel.
function close() {
  if (byId('panel_').open && pictureOf(viewOf(state), state.id)) {
    closePanel();
  } else {
    go({ ...state, id: '', view: viewOf(state) });
  }
}

function showRecord(view) {
  document.querySelectorAll('.current').forEach((element) => element.classList.remove('current'));
  const element = byId(state.id);
  const record = recordOf(state.id);
  const isInPlace = view === 'register' && record?.closest('#view_register');
  if (record && !isInPlace && (wide.matches || !pictureOf(view, state.id))) {
    if (!panel.here.includes(record.id)) {
      panel.here = [];
    }

    openPanel(record, view);
    page.claims.get(record.id)?.segments.forEach((seg) => seg.classList.add('current'));
  } else {
    closePanel();
  }

  const target = record ?? element;
  if (!target || !target.closest('main')) {
    return;
  }

  target.classList.add('current');
  revealCurrent();
}

// In the reader's text the words are gone to, else the record. What is not drawn yet has only a guessed height, which may
// turn out wrong once it is drawn: so the place is looked at again in the next frames.
function revealCurrent(again = 3) {
  const target = recordOf(state.id) ?? byId(state.id);
  if (!target?.closest('main')) {
    return;
  }

  reveal(...[page.claims.get(target.id)?.segments[0], target].filter(Boolean));
  if (again > 0) {
    requestAnimationFrame(() => revealCurrent(again - 1));
  }
}

// Goes there only where it is not to be seen already.
function reveal(...targets) {
  const target = targets.find((t) => t.getClientRects().length > 0);
  if (target) {
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 60 || bottom > innerHeight) {
      target.scrollIntoView({ block: bottom - top > innerHeight / 2 || target.matches('.part, .entry') ? 'start' : 'center' });
    }
  }
}

function go(next, replaces = false) {
  state = next;
  const address = location.href.split('#')[0] + formatState(state);
  if (address !== location.href) {
    history[replaces ? 'replaceState' : 'pushState'](null, '', address);
  }

  render();
}

function follow(link) {
  const href = link.getAttribute('href');
  if (href === '#main_') {
    byId('main_').focus();
  } else if (href.startsWith('#&')) {
    go({ ...parseState(href), view: 'reading' });
  } else if (href.startsWith('#view_')) {
    go({ ...state, view: link.dataset.view });
    scrollTo(0, 0);
  } else {
    const ids = link.dataset.claims?.split(' ') ?? [];
    const id = ids.length > 0 ? ids[(ids.indexOf(state.id) + 1) % ids.length] : decode(href.slice(1));
    if (ids.length > 0) {
      panel.here = ids;
    }

    const isPlace = byId(id)?.matches('.part, .passage');
    go({ ...state, id, view: isPlace ? 'reading' : link.dataset.view ?? viewOf(state) });
  }
}

function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return;
  }

  const link = event.target.closest('a[href^="#"]');
  if (link) {
    event.preventDefault();
    follow(link);
    return;
  }

  const action = event.target.closest('.focus-bar button')?.dataset.action;
  if (action === 'record') {
    openPanel(recordOf(state.id), viewOf(state));
  } else if (action === 'close') {
    closePanel();
    close();
    byId('main_').focus({ preventScroll: true });
  }

  const card = event.target.closest('.claim');
  if (card && !event.target.closest('a, button') && getSelection().isCollapsed) {
    card.querySelector('.open').focus({ preventScroll: true });
    go({ ...state, id: card.id, view: 'reading' });
  }
}

function onKey(event) {
  const hasOpened = byId('panel_').open || pictureOf(viewOf(state), state.id);
  if (event.key === 'Escape' && hasOpened && !event.target.matches('input, select')) {
    event.preventDefault();
    close();
  } else if (event.key === ' ' && event.target.matches('a.open, a.seg, svg a')) {
    event.preventDefault();
    follow(event.target);
  }
}

function onFilter() {
  const next = { ...state };
  for (const facet of FACETS) {
    const values = facet === 'tag'
      ? [...document.querySelectorAll('input[name=tag]:checked')].map((box) => box.value)
      : [byId(`filter_${facet}`)?.value ?? ''];
    next[facet] = values.join(',');
  }

  go(next);
}

function onScheme() {
  const root = document.documentElement;
  const isDark = root.dataset.scheme ? root.dataset.scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.scheme = isDark ? 'light' : 'dark';
  byId('scheme_').textContent = isDark ? 'Dark' : 'Light';
}

function start() {
  page = collect();
  state = parseState(location.hash);
  byId('key_').open = false;
  byId('filters_').open = wide.matches;
  byId('contents_').open = wide.matches;
  byId('scheme_').textContent = matchMedia('(prefers-color-scheme: dark)').matches ? 'Light' : 'Dark';
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerover', lift);
  document.addEventListener('focusin', lift);
  document.addEventListener('pointerout', unlift);
  document.addEventListener('focusout', unlift);
  addEventListener('beforeprint', () => { byId('key_').open = true; });
  addEventListener('hashchange', () => {
    state = parseState(location.hash);
    render();
  });
  byId('filters_').addEventListener('change', (event) => {
    if (event.target.id !== 'filter_q') {
      onFilter();
    }
  });
  let pending = 0;
  byId('filter_q').addEventListener('input', (event) => {
    clearTimeout(pending);
    pending = setTimeout(() => go({ ...state, q: event.target.value.trim() }, true), 120);
  });
  byId('reset_').addEventListener('click', () => {
    go({ id: state.id, view: state.view });
    byId('filter_q').focus();
  });
  byId('scheme_').addEventListener('click', onScheme);
  byId('panel_close_').addEventListener('click', close);
  byId('panel_').addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  wide.addEventListener('change', () => {
    if (byId('panel_').open) {
      byId('panel_').close();
      opened = null;
      render();
    }
  });
  render();

  // A browser goes to the element of the fragment by itself once all is loaded; this has the last word.
  addEventListener('load', () => requestAnimationFrame(() => revealCurrent()));
}

document.addEventListener('DOMContentLoaded', start);
