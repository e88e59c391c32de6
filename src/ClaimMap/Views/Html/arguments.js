// The argument as an outline: conclusions first, and below each what it rests on, opened step by step.
const outline = { kinds: new Set(Object.keys(KINDS)) };

function showArguments(isChanged) {
  const view = byId('view_arguments');
  if (!byId('focus_place_arguments')) {
    const kinds = make('fieldset', 'kinds', make('legend', '', 'Show'), ...Object.keys(KINDS).map((kind) => {
      const count = model.relations.filter((r) => r.kind === kind).length;
      const box = set(make('input'), { type: 'checkbox', value: kind, checked: true, disabled: count === 0 });
      return make('label', `rel ${kind}`, box, ` ${kind} `, make('span', 'n', count));
    }));
    kinds.addEventListener('change', (event) => {
      outline.kinds[event.target.checked ? 'add' : 'delete'](event.target.value);
      buildOutline();
    });
    view.append(set(make('div', 'focus-place'), { id: 'focus_place_arguments' }), make('p', 'hint', 'What the document concludes, and what each conclusion rests on.', make('span', 'on-screen', ' A number opens what bears on a claim: so many claims directly, of so many in all. A claim\u2019s name opens its picture.')), kinds, set(make('div'), { id: 'outline_' }));
    buildOutline();
  }

  if (isChanged) {
    dimOutline(byId('outline_'));
    markHits(byId('outline_'));
  }
}

const dimOutline = (root) => root.querySelectorAll('[data-claim]').forEach((node) => node.classList.toggle('off', !filter.passes.has(node.dataset.claim)));

const childrenOf = (claim) => Object.keys(KINDS).filter((kind) => outline.kinds.has(kind)).flatMap((kind) => claim.incoming.filter((r) => r.kind === kind));

function buildOutline() {
  const isGround = (relation) => ['supports', 'explains'].includes(relation.kind);
  const reach = new Map();
  const grounds = (claim) => {
    if (!reach.has(claim)) {
      const seen = new Set([claim]);
      for (const at of seen) {
        at.incoming.filter(isGround).forEach((r) => seen.add(model.claimOf.get(r.from)));
      }

      reach.set(claim, seen.size - 1);
    }

    return reach.get(claim);
  };
  const conclusions = model.claims.filter((c) => c.incoming.some(isGround) && !c.outgoing.some(isGround)).sort((a, b) => grounds(b) - grounds(a) || a.index - b.index);
  const opposed = outline.kinds.has('opposes') ? model.relations.filter((r) => r.kind === 'opposes') : [];
  const alone = model.claims.filter((c) => c.incoming.length + c.outgoing.length === 0).length;
  const place = byId('outline_');
  place.replaceChildren();
  if (opposed.length > 0) {
    const list = make('ul', 'oppositions');
    place.append(make('h3', '', 'What is opposed ', make('span', 'n', opposed.length)), list);
    fill(list, opposed, (r) => make('li', '', nodeLine(model.claimOf.get(r.from)), make('span', 'rel opposes', 'opposes'), nodeLine(model.claimOf.get(r.to)), make('span', 'why', r.rationale)), 40);
  }

  const list = make('ul', 'outline');
  place.append(make('h3', '', 'Conclusions ', make('span', 'n', conclusions.length)), list);
  fill(list, conclusions, (claim) => node(claim, null, new Set(), grounds(claim)), 100);
  if (alone > 0) {
    place.append(make('p', 'hint', `${counted(alone, 'claim')} ${alone === 1 ? 'stands' : 'stand'} alone: no other bears on ${alone === 1 ? 'it' : 'them'}.`));
  }
}

const nodeLine = (claim) => set(make('span', filter.passes.has(claim.id) ? 'node' : 'node off', ...claimLine(claim)), { 'data-claim': claim.id });

// Nothing is built below a claim before it is opened. An argument may go in circles: what stands above itself is not opened again.
function node(claim, relation, above, count) {
  const children = childrenOf(claim);
  const item = make('li', '', relation ? [make('span', `rel ${relation.kind}`, KINDS[relation.kind].to), ' '] : '', nodeLine(claim), relation ? make('span', 'why', relation.rationale) : '');
  if (above.has(claim.id)) {
    item.append(make('span', 'meta', ' (stands above)'));
    return item;
  }

  if (children.length > 0) {
    const twist = set(button('', () => {
      const isOpen = twist.getAttribute('aria-expanded') !== 'true';
      twist.setAttribute('aria-expanded', String(isOpen));
      let list = item.querySelector(':scope > ul');
      if (!list) {
        list = make('ul');
        item.append(list);
        fill(list, children, (r) => node(model.claimOf.get(r.from), r, new Set([...above, claim.id])), 40);
        markHits(byId('outline_'));
      }

      list.hidden = !isOpen;
    }), { class: 'twist', 'aria-expanded': 'false' });
    const text = `${children.length}${count > children.length ? ` of ${count}` : ''}`;
    twist.append(text);
    set(twist, { 'aria-label': `${text} below: ${claim.statement}` });
    item.prepend(twist);
  }

  return item;
}
