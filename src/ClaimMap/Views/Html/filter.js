// Filters hide claims, and then whatever holds none that is left. What was collected once is never asked of the document again.
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const plural = (count, of) => (count === of ? `${of} claim${of === 1 ? '' : 's'}` : `${count} of ${of} claims`);

function collect() {
  const claims = new Map();
  for (const element of document.querySelectorAll('.claim')) {
    const facets = FACETS.map((facet) => (element.dataset[facet] ?? '').split(' '));
    claims.set(element.id, { element, facets, segments: [], text: null, shown: true });
  }

  const parts = [];
  for (const element of document.querySelectorAll('.part')) {
    const passages = [];
    for (const passage of element.querySelectorAll('.passage')) {
      const items = [...passage.querySelectorAll('.claims > li')].map((item) => ({ item, claim: claims.get(item.dataset.again ?? item.id) }));
      const segments = [...passage.querySelectorAll('.seg')].map((seg) => ({ seg, ids: seg.dataset.claims.split(' ') }));
      for (const { seg, ids } of segments) {
        ids.forEach((id) => claims.get(id)?.segments.push(seg));
      }

      passages.push({ passage, items, segments });
    }

    const count = element.querySelector('h3 .n');
    parts.push({ element, passages, count, all: count.textContent });
  }

  const controls = new Map();
  for (const facet of FACETS) {
    const values = new Map();
    if (facet === 'tag') {
      for (const box of document.querySelectorAll('input[name=tag]')) {
        values.set(box.value, { box, label: box.closest('label').querySelector('.n') });
      }
    } else {
      for (const option of byId(`filter_${facet}`)?.options ?? []) {
        if (option.value) {
          values.set(option.value, { option, name: option.textContent });
        }
      }
    }

    controls.set(facet, values);
  }

  return { claims, parts, controls, last: '' };
}

function textOf(claim) {
  const own = [...claim.element.querySelectorAll('.meta, .condition, .statement, .about')].map((e) => e.textContent);
  const words = claim.segments.map((seg) => seg.textContent);
  return fold([claim.element.id, ...own, ...words].join(' '));
}

// Values that nothing on the page has do not filter.
function wantedOf(page, state) {
  return FACETS.map((facet) => {
    const values = (state[facet] ?? '').split(facet === 'tag' ? ',' : '\n').filter((value) => page.controls.get(facet).has(value));
    return values.length > 0 ? values : null;
  });
}

function applyFilter(page, state) {
  const wanted = wantedOf(page, state);
  const words = fold(state.q ?? '').split(/\s+/).filter(Boolean);
  const isActive = words.length > 0 || wanted.some(Boolean);
  const key = JSON.stringify([wanted, words]);
  if (key === page.last) {
    return;
  }

  page.last = key;
  const counts = FACETS.map(() => new Map());
  const sections = new Map();
  let shown = 0;
  for (const claim of page.claims.values()) {
    claim.shown = false;
    if (words.length > 0) {
      claim.text ??= textOf(claim);
      if (!words.every((word) => claim.text.includes(word))) {
        continue;
      }
    }

    // A value of a facet is counted as if that facet did not filter.
    const failed = wanted.flatMap((values, i) => (values && !values.some((v) => claim.facets[i].includes(v)) ? [i] : []));
    for (const i of failed.length === 0 ? FACETS.keys() : failed.length === 1 ? failed : []) {
      for (const value of claim.facets[i]) {
        counts[i].set(value, (counts[i].get(value) ?? 0) + 1);
      }
    }

    if (failed.length === 0) {
      claim.shown = true;
      shown++;
      for (const section of claim.facets[FACETS.length - 1]) {
        sections.set(section, (sections.get(section) ?? 0) + 1);
      }
    }
  }

  showCounts(page, counts);
  for (const part of page.parts) {
    let isPartShown = false;
    for (const { passage, items, segments } of part.passages) {
      let isShown = !isActive;
      for (const { item, claim } of items) {
        item.hidden = !claim.shown;
        isShown ||= claim.shown;
      }

      for (const { seg, ids } of segments) {
        seg.classList.toggle('off', !ids.some((id) => page.claims.get(id).shown));
      }

      passage.hidden = !isShown;
      isPartShown ||= isShown;
    }

    part.element.hidden = !isPartShown;
    part.count.textContent = isActive ? plural(sections.get(part.element.id) ?? 0, Number.parseInt(part.all, 10) || 0) : part.all;
  }

  for (const node of document.querySelectorAll('#view_arguments .picture [data-id]')) {
    node.classList.toggle('off', page.claims.get(node.dataset.id)?.shown === false);
  }

  byId('nothing_').hidden = shown > 0;
  byId('count_').textContent = plural(shown, page.claims.size);
  byId('reset_').hidden = !isActive;
}

function showCounts(page, counts) {
  FACETS.forEach((facet, i) => {
    for (const [value, { label, option, name }] of page.controls.get(facet)) {
      const count = counts[i].get(value) ?? 0;
      if (option) {
        option.textContent = `${name} (${count})`;
      } else {
        label.textContent = count;
      }
    }
  });
}

// Sets the controls to what the fragment says.
function showControls(page, state) {
  const wanted = wantedOf(page, state);
  FACETS.forEach((facet, i) => {
    if (facet === 'tag') {
      for (const [value, { box }] of page.controls.get(facet)) {
        box.checked = wanted[i]?.includes(value) ?? false;
      }
    } else if (byId(`filter_${facet}`)) {
      byId(`filter_${facet}`).value = wanted[i]?.[0] ?? '';
    }
  });
  const search = byId('filter_q');
  if (search.value.trim() !== (state.q ?? '')) {
    search.value = state.q ?? '';
  }
}
