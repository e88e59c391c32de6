let model = null;
let state = { id: '' };
let opened = null;
let view = null;

const SHOW = { reading: showReading, checklist: showChecklist, actors: showActors, arguments: showArguments, timeline: () => {}, overview: showOverview, register: showRegister };

// The filter that each view has been shown with: it is brought up to date when it is shown again.
const shownWith = {};

function render() {
  const next = viewOf(state);
  applyFilter(state);
  if (next !== view) {
    showView(next);
  }

  bringUp(next);
  if (shownWith.page !== filter.key) {
    showBarcode();
    shownWith.page = filter.key;
  }

  showFilter(state);
  const hasPicture = ['arguments', 'actors'].includes(next) && showFocus(next, state.id);
  const what = `${next} ${state.id} ${panel.here.join()}`;
  if (what !== opened) {
    opened = what;
    showRecord(next, hasPicture);
    if (hasPicture) {
      showPicture(next);
    }
  }
}

function bringUp(name) {
  SHOW[name](shownWith[name] !== filter.key);
  shownWith[name] = filter.key;
}

function showView(next) {
  view = next;
  for (const name of VIEWS) {
    byId(`view_${name}`).hidden = name !== next;
  }

  for (const tab of document.querySelectorAll('.tabs a')) {
    if (tab.dataset.view === next) {
      tab.setAttribute('aria-current', 'page');
      tabs(tab);
      tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else {
      tab.removeAttribute('aria-current');
    }
  }

  document.body.dataset.view = next;
}

// On a narrow screen the panel would hide the picture: there it waits to be asked for.
function showPicture(name) {
  const place = byId(`focus_place_${name}`);
  drawEdges();
  place.scrollIntoView({ block: 'start' });
  if (!byId('panel_').open) {
    place.querySelector('h3').focus({ preventScroll: true });
  }
}

const hasPicture = () => Boolean(byId(`focus_place_${view}`)?.dataset.shown);

// A picture outlives its panel.
function close() {
  if (byId('panel_').open && hasPicture()) {
    closePanel();
  } else {
    go({ ...state, id: '', view: viewOf(state) });
  }
}

function showRecord(name, isPictured) {
  document.querySelectorAll('.current').forEach((element) => element.classList.remove('current'));
  const id = recordId(state.id);
  if (id && (wide.matches || !isPictured)) {
    if (!panel.here.includes(id)) {
      panel.here = [];
    }

    openPanel(id, name);
  } else {
    closePanel();
  }

  const target = byId(id ?? state.id);
  if (!target?.closest('main, .front') || target.classList.contains('view')) {
    return;
  }

  readWords();
  reading.segments.get(id)?.forEach((segment) => segment.classList.add('current'));
  document.querySelectorAll(`[data-claim="${CSS.escape(id ?? '')}"]`).forEach((element) => element.classList.add('current'));
  target.classList.add('current');
  if (name === 'reading') {
    revealCurrent();
  }
}

// In the reader's text the words are gone to, else the claim. What is not laid out yet has only a guessed height, which may
// turn out wrong: so the place is looked at again in the next frames.
function revealCurrent(again = 3) {
  const id = recordId(state.id) ?? state.id;
  const target = byId(id);
  if (!target || viewOf(state) !== 'reading') {
    return;
  }

  const fold = target.closest('details');
  if (fold) {
    fold.open = true;
  }

  reveal(...[reading.segments.get(id)?.[0], target].filter(Boolean));
  if (again > 0) {
    requestAnimationFrame(() => revealCurrent(again - 1));
  }
}

// Goes there only where it is not to be seen already.
function reveal(...targets) {
  const target = targets.find((t) => t.getClientRects().length > 0);
  if (target) {
    const { top, bottom } = target.getBoundingClientRect();
    if (top < byId('bar_').getBoundingClientRect().bottom || bottom > innerHeight) {
      target.scrollIntoView({ block: bottom - top > innerHeight / 2 || target.matches('.part') ? 'start' : 'center' });
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

function follow(anchor) {
  const href = anchor.getAttribute('href');
  if (href === '#main_') {
    byId('main_').focus();
  } else if (href.startsWith('#&') || href.startsWith('#view_')) {
    go(href.startsWith('#&') ? { view: 'reading', ...parseState(href) } : { ...state, id: '', view: anchor.dataset.view });
    byId(`view_${view}_title`).focus({ preventScroll: true });
    scrollTo(0, Math.min(scrollY, byId('bar_').offsetTop));
  } else {
    const id = decode(href.slice(1));
    const isPlace = model.passageOf.has(id) || model.sectionOf.has(id);
    if (isPlace && !wide.matches) {
      closePanel();
    }

    if (!panel.here.includes(id)) {
      panel.here = [];
    }

    go({ ...state, id, view: isPlace ? 'reading' : anchor.dataset.view ?? viewOf(state) });
  }
}

function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return;
  }

  const anchor = event.target.closest('a[href^="#"]');
  if (anchor) {
    event.preventDefault();
    follow(anchor);
    return;
  }

  const item = event.target.closest('.claims > li, .checklist > li');
  if (item && !event.target.closest('button') && getSelection().isCollapsed) {
    follow(item.querySelector('a'));
  }
}

function onKey(event) {
  if (event.key === 'Escape' && (byId('panel_').open || hasPicture()) && !event.target.matches('input[type=search], select')) {
    event.preventDefault();
    close();
  } else if (event.key === ' ' && event.target.matches('a[href^="#"]')) {
    event.preventDefault();
    follow(event.target);
  }
}

function onScheme() {
  const root = document.documentElement;
  const isDark = root.dataset.scheme ? root.dataset.scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.scheme = isDark ? 'light' : 'dark';
  byId('scheme_').textContent = isDark ? 'Dark' : 'Light';
}

// Paper has one report, whatever view is open: what it shows is drawn before it is printed, and what was folded is folded again afterwards.
function startPrinting() {
  const { document: of, version, sha256 } = model;
  const text = `${of.id}${version ? `, version ${version}` : ''}, sha256 ${sha256.slice(0, 16)}`.replace(/[^\w .,:-]/g, '');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { @bottom-left { content: "Claim map ${text}"; font: 8pt sans-serif; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }`);
  document.adoptedStyleSheets.push(sheet);
  let undo = [];
  const restore = () => undo.splice(0).forEach((again) => again());
  addEventListener('afterprint', restore);
  addEventListener('beforeprint', () => {
    restore();
    const about = byId('about_');
    const { text } = document.body.dataset;
    const { open } = about;
    const hits = CSS.highlights?.get('hit');
    about.open = true;
    if (text && !reading.isChosen) {
      showText('notes');
    }

    const printed = [...document.querySelectorAll('.view.printed')];
    printed.forEach(({ id }) => bringUp(id.slice(5)));
    showMatrix(true);
    undo = [
      () => { about.open = open; },
      () => (text ? showText(text) : null),
      () => showMatrix(),
      () => (hits ? CSS.highlights.set('hit', hits) : null),
      ...printed.flatMap((section) => [...section.querySelectorAll('.filled')].map((list) => list.unfold())),
    ];
  });
}

let tabs = () => {};

function start() {
  model = readModel();
  state = parseState(location.hash);
  byId('scheme_').textContent = matchMedia('(prefers-color-scheme: dark)').matches ? 'Light' : 'Dark';
  tabs = rove(document.querySelector('.tabs'), 'a');
  startStrip();
  startReading();
  startPrinting();
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  for (const type of ['hashchange', 'popstate']) {
    addEventListener(type, () => {
      state = parseState(location.hash);
      render();
    });
  }

  byId('filters_open_').addEventListener('click', () => openFilters(byId('filters_').hidden));
  let pending = 0;
  byId('filter_q').addEventListener('input', (event) => {
    clearTimeout(pending);
    pending = setTimeout(() => go({ ...state, q: event.target.value.trim() }, true), 120);
  });
  byId('scheme_').addEventListener('click', onScheme);
  byId('panel_close_').addEventListener('click', close);
  byId('panel_previous_').addEventListener('click', step);
  byId('panel_next_').addEventListener('click', step);
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
