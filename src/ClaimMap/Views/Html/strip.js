// The strip: what it counts filters, and the barcode goes to claims.
const strip = { at: 0 };

function startStrip() {
  const legend = byId('legend_');
  rove(legend, 'button');
  legend.addEventListener('click', (event) => {
    const tag = event.target.closest('button')?.dataset.tag;
    if (tag) {
      toggleTag(tag);
    }
  });
  for (const rect of document.querySelectorAll('.share rect')) {
    rect.addEventListener('click', () => toggleTag(rect.dataset.tag));
  }

  const barcode = byId('barcode_');
  if (model.claims.length === 0) {
    return;
  }

  set(barcode, { role: 'slider', tabindex: '0', 'aria-label': 'All claims in reading order', 'aria-valuemin': 1, 'aria-valuemax': model.claims.length });
  barcode.append(make('span', 'needle'), make('span', 'tip'));
  barcode.addEventListener('pointermove', (event) => point(at(event)));
  barcode.addEventListener('pointerleave', () => { barcode.classList.remove('pointed'); });
  barcode.addEventListener('focus', () => point(strip.at));
  barcode.addEventListener('blur', () => { barcode.classList.remove('pointed'); });
  barcode.addEventListener('click', (event) => openAt(at(event)));
  barcode.addEventListener('keydown', (event) => {
    const last = model.claims.length - 1;
    const to = { ArrowRight: strip.at + 1, ArrowUp: strip.at + 1, ArrowLeft: strip.at - 1, ArrowDown: strip.at - 1, PageDown: strip.at + 10, PageUp: strip.at - 10, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      point(Math.max(0, Math.min(last, to)));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openAt(strip.at);
    }
  });
  point(0);
  barcode.classList.remove('pointed');

  function at(event) {
    const { left, width } = barcode.getBoundingClientRect();
    return Math.max(0, Math.min(model.claims.length - 1, Math.floor((event.clientX - left) / width * model.claims.length)));
  }

  function openAt(index) {
    go({ ...state, id: model.claims[index].id, view: 'reading' });
  }

  function point(index) {
    strip.at = index;
    const claim = model.claims[index];
    const share = `${(index + .5) / model.claims.length * 100}%`;
    barcode.classList.add('pointed');
    barcode.querySelector('.needle').style.insetInlineStart = share;
    const tip = barcode.querySelector('.tip');
    tip.style.insetInlineStart = share;
    tip.classList.toggle('end', index > model.claims.length / 2);
    tip.replaceChildren(signOf(claim.tag), ' ', make('bdi', '', claim.statement));
    set(barcode, { 'aria-valuenow': index + 1, 'aria-valuetext': `${TAGS[claim.tag].name}: ${claim.statement}` });
  }
}

function toggleTag(tag) {
  const chosen = new Set(filter.wanted.tag ?? []);
  if (!chosen.delete(tag)) {
    chosen.add(tag);
  }

  go({ ...state, tag: Object.keys(TAGS).filter((t) => chosen.has(t)).join(',') });
}

// Claims that do not pass stay as a trace.
function showBarcode() {
  const svg = byId('barcode_').querySelector('svg');
  svg.classList.toggle('filtered', filter.isActive);
  svg.querySelectorAll('.on').forEach((path) => path.remove());
  if (filter.isActive) {
    for (const path of [...svg.querySelectorAll('path')]) {
      const on = path.cloneNode();
      on.classList.add('on');
      on.setAttribute('d', path.getAttribute('d').split(/(?=M)/).filter((line) => filter.passes.has(model.claims[Number.parseInt(line.slice(1), 10)]?.id)).join(''));
      svg.append(on);
    }
  }
}
