// One claim or actor in the middle of what is joined to it: boxes that the style lays out, and lines that are drawn between them.
const MOST = 6;

const PATHS = 'http://www.w3.org/2000/svg';

// The panel opens and closes beside a picture, and a window changes: boxes move, and lines after them.
const focus = { edges: [], grid: null, moved: new ResizeObserver(() => drawEdges()) };

const claimBox = (claim, kind) => set(make('a', `box ${TAGS[claim.tag].look}`, kind ? make('span', `edge ${kind.look}`, kind.word) : '', make('span', 'head', signOf(claim.tag), ' ', metaOf(claim)), set(make('span', 'text', claim.statement, claim.condition ? ` (if: ${claim.condition})` : ''), { dir: 'auto' })), { href: `#${claim.id}` });

const plainBox = (href, head, text, kind) => set(make('a', 'box plain', kind ? make('span', 'edge', kind.word) : '', set(make('span', 'head', head), { dir: 'auto' }), make('span', 'text', text)), { href });

// The first few of a column; the others are put in where they are asked for.
function column(side, items, makeBox) {
  const list = make('div', `side ${side}`);
  const grow = (from) => {
    list.append(...items.slice(from, from + MOST).map(makeBox));
    if (items.length > from + MOST) {
      const more = button(`and ${items.length - from - MOST} more`, () => {
        more.remove();
        grow(from + MOST);
        drawEdges();
      });
      more.className = 'more';
      list.append(more);
    }
  };
  grow(0);
  return list;
}

function claimFocus(claim) {
  focus.edges = [];
  const middle = claimBox(claim);
  const endOf = (relation, isIncoming) => model.claimOf.get(isIncoming ? relation.from : relation.to);
  const branch = (relation, isIncoming, to, isFar) => {
    const other = endOf(relation, isIncoming);
    const box = claimBox(other, { look: relation.kind, word: relation.kind });
    focus.edges.push({ from: isIncoming ? box : to, to: isIncoming ? to : box, kind: relation.kind, below: isFar ? 0 : Math.max(0, ['opposes', 'qualifies', 'restates'].indexOf(relation.kind) + 1) });
    if (isFar) {
      return box;
    }

    const next = (isIncoming ? other.incoming : other.outgoing).filter((r) => endOf(r, isIncoming) !== claim);
    const far = next.length > 0 ? column('far', next, (r) => branch(r, isIncoming, box, true)) : null;
    return make('div', 'branch', ...(isIncoming ? [far, box] : [box, far]));
  };
  const band = (kinds, titles) => {
    const [left, right] = [claim.incoming, claim.outgoing].map((list) => list.filter((r) => kinds.includes(r.kind)));
    return [titles, left, right, (relations, isIncoming) => column(isIncoming ? 'left' : 'right', relations, (r) => branch(r, isIncoming, middle, false))];
  };
  const bands = [
    band(['supports', 'explains'], ['What it rests on', 'What rests on it']),
    band(['opposes'], ['What opposes it', 'What it opposes']),
    band(['qualifies'], ['What qualifies it', 'What it qualifies']),
    band(['restates'], ['What restates it', 'What it restates']),
  ];
  return focusGrid(`What bears on the claim: ${claim.statement}`, middle, bands, 'No other claim bears on it, and it bears on none.');
}

function actorFocus(actor) {
  focus.edges = [];
  const tally = (claims, keysOf) => {
    const counts = new Map();
    claims.forEach((claim) => keysOf(claim).forEach((key) => counts.set(key, [...(counts.get(key) ?? []), claim])));
    return [...counts].sort((a, b) => b[1].length - a[1].length);
  };
  const about = model.claims.filter((c) => actorsOf(c).includes(actor.id));
  const said = model.claims.filter((c) => c.attribution && c.speakers.some((s) => s.actor === actor.id));
  const middle = plainBox(`#${actor.id}`, actor.name, `${kindIn(actor)}; ${counted(about.length, 'claim')} about it, ${counted(said.length, 'allegation')} of its own`);
  const speaking = tally(about, (c) => c.speakers);
  const spoken = tally(said, actorsOf);
  const joinedBox = (href, name, text, isIncoming, below = 0) => {
    const box = plainBox(href, name, text);
    focus.edges.push({ from: isIncoming ? box : middle, to: isIncoming ? middle : box, kind: 'plain', below });
    return box;
  };
  const parts = model.actors.filter((a) => a.partOf === actor.id);
  const bands = [
    [['Who speaks of it', 'Whom it speaks of'], speaking, spoken, (list, isIncoming) => column(isIncoming ? 'left' : 'right', list, ([key, claims]) => (isIncoming
      ? joinedBox(`#&source=${encodeURIComponent(key.key).replaceAll('%40', '@')}&actor=${actor.id}&view=checklist`, key.name, tagCounts(claims), true)
      : joinedBox(`#&source=${actor.id}&actor=${key}&view=checklist`, model.nameOf(key), tagCounts(claims), false)))],
    [['What it is part of', 'Its parts'], actor.partOf ? [actor.partOf] : [], parts.map((p) => p.id), (list, isIncoming) => column(isIncoming ? 'left' : 'right', list, (id) => joinedBox(`#${id}`, model.nameOf(id), kindIn(model.things.get(id).record), isIncoming, 1))],
  ];
  return focusGrid(`Who speaks of ${actor.name}, and of whom it speaks`, middle, bands, 'Nobody speaks of it, and it speaks of nobody.');
}

const tagCounts = (claims) => Object.entries(TAGS).map(([tag, { look }]) => [claims.filter((c) => c.tag === tag).length, look]).filter(([n]) => n > 0).map(([n, look]) => counted(n, look)).join(', ');

function focusGrid(label, middle, bands, nothing) {
  middle.classList.add('middle');
  const grid = set(make('div', 'focus-grid'), { role: 'group', 'aria-label': label });
  bands.forEach(([titles, left, right, build], i) => {
    if (i > 0 && left.length + right.length === 0) {
      return;
    }

    const cell = (relations, isIncoming, title) => (relations.length === 0 ? make('div', 'cell none') : make('div', `cell ${isIncoming ? 'from' : 'to'}`, make('p', 'label', title), build(relations, isIncoming)));
    grid.append(make('div', `band${i === 0 ? ' first' : ''}`, cell(left, true, titles[0]), i === 0 ? make('div', 'cell centre', middle) : make('div', 'cell centre'), cell(right, false, titles[1])));
  });
  if (bands.every(([, left, right]) => left.length + right.length === 0)) {
    grid.append(make('p', 'hint', nothing));
  }

  focus.grid = grid;
  focus.moved.disconnect();
  focus.moved.observe(grid);
  const svg = document.createElementNS(PATHS, 'svg');
  set(svg, { class: 'lines', 'aria-hidden': 'true', focusable: 'false' });
  grid.prepend(svg);
  return set(make('div', 'focus-frame', grid), { tabindex: '0', role: 'region', 'aria-label': label });
}

// Lines follow the boxes, wherever the style has put them; where boxes stand below each other there are none.
function drawEdges() {
  const grid = focus.grid;
  const svg = grid?.querySelector('.lines');
  if (!svg || !grid.isConnected || getComputedStyle(svg).display === 'none') {
    return;
  }

  const origin = grid.getBoundingClientRect();
  set(svg, { width: grid.scrollWidth, height: grid.scrollHeight });
  const paths = focus.edges.filter((e) => [e.from, e.to].every((box) => box.getClientRects().length > 0)).map(({ from, to, kind, below }) => {
    const [a, b] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
    const [y1, y2] = [a.top + a.height / 2 - origin.top, b.top + b.height / 2 - origin.top];
    const [x1, x2] = [a.right - origin.left, b.left - origin.left - 1];
    const path = document.createElementNS(PATHS, 'path');
    const bend = (x1 + x2) / 2;
    let line = `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
    if (below > 0 && to.matches('.middle')) {
      const trunk = b.left + b.width * (.5 - .12 * below) - origin.left;
      line = `M${x1} ${y1}H${trunk - 12}Q${trunk} ${y1} ${trunk} ${y1 - 12}V${b.bottom - origin.top + 1}`;
    } else if (below > 0) {
      const trunk = a.left + a.width * (.5 + .12 * below) - origin.left;
      line = `M${trunk} ${a.bottom - origin.top}V${y2 - 12}Q${trunk} ${y2} ${trunk + 12} ${y2}H${x2}`;
    }

    return set(path, { class: `pic-edge pic-${kind}`, d: line });
  });
  svg.replaceChildren(...paths);
}

// Shown above its view until something else is opened.
function showFocus(view, id) {
  const place = byId(`focus_place_${view}`);
  const claim = view === 'arguments' ? model.claimOf.get(recordId(id)) : null;
  const actor = view === 'actors' && model.things.get(id)?.kind === 'actor' ? model.things.get(id).record : null;
  const wanted = claim || actor ? id : '';
  if (place.dataset.shown !== wanted) {
    place.dataset.shown = wanted;
    place.replaceChildren();
    if (wanted) {
      const heading = set(make('h3', '', claim ? claim.statement : actor.name), { tabindex: '-1', dir: 'auto' });
      place.append(
        make('div', 'focus-bar', heading, make('p', '', set(button('Everything recorded of it', () => openPanel(recordId(id), view)), { class: 'record' }), ' ', button('Close', () => { closePanel(); close(); byId(`view_${view}_title`).focus({ preventScroll: true }); }))),
        claim ? claimFocus(claim) : actorFocus(actor));
    }
  }

  drawEdges();
  if (wanted) {
    const frame = place.querySelector('.focus-frame');
    frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
  }

  return Boolean(wanted);
}
