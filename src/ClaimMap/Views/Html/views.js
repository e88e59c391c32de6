// One view at a time; pictures of what is opened; arcs that come forward.
function showView(view) {
  for (const name of VIEWS) {
    byId(`view_${name}`).hidden = name !== view;
  }

  for (const tab of document.querySelectorAll('.tabs a')) {
    if (tab.dataset.view === view) {
      tab.setAttribute('aria-current', 'page');
    } else {
      tab.removeAttribute('aria-current');
    }
  }

  document.body.dataset.view = view;
}

// Pictures of single records wait in templates until they are asked for.
function pictureOf(view, id) {
  const template = byId(`focus_${id}`);
  return template?.dataset.of === view ? template : null;
}

function showFocus(view, id) {
  for (const name of ['arguments', 'actors']) {
    const place = byId(`focus_place_${name}`);
    const template = name === view ? pictureOf(view, id) : null;
    const wanted = template ? id : '';
    if (place.dataset.shown !== wanted) {
      place.dataset.shown = wanted;
      place.replaceChildren(...(template ? [focusBar(id), template.content.cloneNode(true)] : []));
    }
  }
}

function focusBar(id) {
  const button = (text, action) => {
    const element = make('button', '', text);
    element.type = 'button';
    element.dataset.action = action;
    return element;
  };
  const heading = make('h3', '', byId(id).querySelector('.open, .name').textContent);
  heading.tabIndex = -1;
  return make('div', 'focus-bar', heading, make('p', '', button('Everything recorded of it', 'record'), ' ', button('Close', 'close')));
}

// What was opened stands in the middle of its picture; how wide its frame is shows only once the panel is open.
function centreFocus() {
  for (const frame of document.querySelectorAll('.focus-place figure')) {
    frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
  }
}

function lift(event) {
  const node = event.target.closest?.('.picture [data-id]');
  const svg = node?.closest('svg');
  if (!svg || !svg.querySelector('[data-from]')) {
    return;
  }

  drop(svg);
  const id = node.dataset.id;
  const ends = new Set([id]);
  for (const arc of svg.querySelectorAll('[data-from]')) {
    if (arc.dataset.from === id || arc.dataset.to === id) {
      arc.classList.add('pic-lift');
      ends.add(arc.dataset.from).add(arc.dataset.to);
    }
  }

  for (const other of svg.querySelectorAll('[data-id]')) {
    other.classList.toggle('pic-lift', ends.has(other.dataset.id));
  }

  svg.classList.add('pic-dim');
}

function drop(svg) {
  svg.classList.remove('pic-dim');
  svg.querySelectorAll('.pic-lift').forEach((element) => element.classList.remove('pic-lift'));
}

function unlift(event) {
  const svg = event.target.closest?.('.picture svg.pic-dim');
  if (svg && !event.relatedTarget?.closest?.('.picture [data-id]')) {
    drop(svg);
  }
}
