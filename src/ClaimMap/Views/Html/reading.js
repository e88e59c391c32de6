// The reading view stands in the page as markup. The script shows and hides its claims, and puts notes beside their words.
const reading = { items: null, segments: new Map(), seen: new Set(), isRead: false, isChosen: false };

function collectReading() {
  if (reading.items) {
    return;
  }

  reading.items = [];
  for (const part of document.querySelectorAll('.part')) {
    const rows = [...part.querySelectorAll('.claims > li')].map((item) => ({ item, id: item.dataset.again ?? item.id }));
    const passages = [...part.querySelectorAll('div.passage')].map((passage) => ({ passage, ids: [...passage.querySelectorAll('.claims > li')].map((i) => i.dataset.again ?? i.id) }));
    const entry = document.querySelector(`.contents a[href="#${CSS.escape(part.id)}"]`).parentElement;
    const counts = [part.querySelector('h3 .n'), entry.querySelector('.n')];
    reading.items.push({ part, rows, passages, entry, counts, all: counts[0].textContent });
  }

  readWords();
}

// The reader's words belong to their claims too: they are searched with them.
function readWords() {
  if (reading.isRead) {
    return;
  }

  reading.isRead = true;
  for (const segment of document.querySelectorAll('.seg')) {
    for (const id of segment.dataset.claims.split(' ')) {
      if (!reading.segments.has(id)) {
        reading.segments.set(id, []);
      }

      reading.segments.get(id).push(segment);
    }
  }

  for (const [id, segments] of reading.segments) {
    const claim = model.claimOf.get(id);
    claim.words = segments.map((s, i) => `${i === 0 || s.previousSibling === segments[i - 1] ? '' : ' \u2026 '}${s.textContent}`).join('');
    claim.text = undefined;
  }
}

function showReading(isChanged) {
  collectReading();
  if (!isChanged) {
    return;
  }

  for (const { part, rows, passages, entry, counts, all } of reading.items) {
    let shown = 0;
    for (const { item, id } of rows) {
      const passes = filter.passes.has(id);
      shown += passes && item.id ? 1 : 0;
      if (item.hidden === passes) {
        item.hidden = !passes;
      }
    }

    for (const { passage, ids } of passages) {
      passage.hidden = !ids.some((id) => filter.passes.has(id));
    }

    part.classList.toggle('empty', filter.isActive && !rows.some(({ item }) => !item.hidden));
    entry.hidden = part.classList.contains('empty');
    counts.forEach((count) => { count.textContent = filter.isActive ? `${shown} of ${all}` : all; });
  }

  for (const segment of document.querySelectorAll('.seg')) {
    segment.classList.toggle('off', !segment.dataset.claims.split(' ').some((id) => filter.passes.has(id)));
  }

  markHits(byId('view_reading'));
  reading.seen.forEach(placeNotes);
}

// Each note stands at the height of its words, or below the note before it.
function placeNotes(part) {
  const notes = part.querySelector('.notes');
  if (!notes) {
    return;
  }

  const items = [...notes.children].filter((item) => !item.hidden);
  items.forEach((item) => { item.style.marginBlockStart = ''; });
  if (items.length === 0 || notes.getClientRects().length === 0 || getComputedStyle(notes).position !== 'relative') {
    return;
  }

  const top = notes.getBoundingClientRect().top;
  const height = items[0].getBoundingClientRect().height;
  const wanted = items.map((item) => {
    const words = [...(byId(item.dataset.in)?.querySelectorAll('.seg') ?? [])].find((s) => s.dataset.claims.split(' ').includes(item.dataset.again ?? item.id));
    return words?.getClientRects().length > 0 ? words.getClientRects()[0].top - top : 0;
  });
  let bottom = 0;
  items.forEach((item, i) => {
    const gap = Math.max(0, Math.round(wanted[i] - bottom));
    item.style.marginBlockStart = `${gap}px`;
    bottom += gap + height;
  });
}

function startReading() {
  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        reading.seen.add(target);
        requestAnimationFrame(() => placeNotes(target));
      } else {
        reading.seen.delete(target);
      }
    }
  }, { rootMargin: '800px' });
  let width = 0;
  const resized = new ResizeObserver(() => {
    if (width !== byId('view_reading').clientWidth) {
      width = byId('view_reading').clientWidth;
      reading.seen.forEach(placeNotes);
    }
  });
  for (const part of document.querySelectorAll('.part')) {
    near.observe(part);
  }

  resized.observe(byId('view_reading'));
  for (const type of ['pointerover', 'focusin']) {
    byId('view_reading').addEventListener(type, (event) => light(event.target));
  }

  byId('view_reading').addEventListener('pointerleave', () => light(null));
  byId('view_reading').addEventListener('click', (event) => {
    const segment = event.target.closest('.seg');
    if (segment && getSelection().isCollapsed) {
      openWords(segment);
    }
  });
  startTextModes();
}

// Words and their notes are shown to belong together.
function light(target) {
  document.querySelectorAll('.lit').forEach((e) => e.classList.remove('lit'));
  const segment = target?.closest?.('.seg');
  const item = target?.closest?.('.notes > li');
  const ids = segment ? segment.dataset.claims.split(' ') : item ? [item.dataset.again ?? item.id] : [];
  if (ids.length === 0) {
    return;
  }

  readWords();
  ids.flatMap((id) => reading.segments.get(id) ?? []).forEach((s) => s.classList.add('lit'));
  if (segment) {
    const passage = segment.closest('.passage').id;
    segment.closest('.part').querySelectorAll('.notes > li').forEach((li) => li.classList.toggle('lit', li.dataset.in === passage && ids.includes(li.dataset.again ?? li.id)));
  }
}

// Where several claims rest on the same words, each click opens the next.
function openWords(segment) {
  const ids = segment.dataset.claims.split(' ').filter((id) => filter.passes.has(id));
  if (ids.length > 0) {
    panel.here = ids;
    go({ ...state, id: ids[(ids.indexOf(state.id) + 1) % ids.length], view: 'reading' });
  }
}

// Notes, marks alone, or the text as it is. Until somebody has chosen, a phone shows no notes.
function startTextModes() {
  if (byId('modes_')) {
    byId('modes_').addEventListener('change', (event) => {
      reading.isChosen = true;
      showText(event.target.value);
    });
    showText(wide.matches ? 'notes' : 'marks');
  }
}

function showText(mode) {
  document.body.dataset.text = mode;
  byId('modes_').querySelector(`[value=${mode}]`).checked = true;
  reading.seen.forEach(placeNotes);
}
