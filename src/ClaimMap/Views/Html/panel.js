// The panel shows one record: a copy of what stands in the page, so that nothing is ever made into markup here.
const wide = matchMedia('(min-width: 64rem)');
const panel = { opener: null, here: [] };

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }

  element.append(...children);
  return element;
}

function copyOf(element) {
  const copy = element.cloneNode(true);
  for (const part of [copy, ...copy.querySelectorAll('[id], [aria-labelledby]')]) {
    part.removeAttribute('id');
    part.removeAttribute('aria-labelledby');
  }

  return copy;
}

// The record to show for an id: a relation is shown with the claim that it leads from; passages and sections are only gone to.
function recordOf(id) {
  const element = byId(id);
  return element?.closest('.claim') ?? element?.closest('.entry, .term') ?? null;
}

function fillPanel(record, view) {
  const isClaim = record.classList.contains('claim');
  const kind = byId('panel_kind_');
  const title = byId('panel_title_');
  const body = byId('panel_body_');
  if (isClaim) {
    kind.replaceChildren(...copyOf(record.querySelector('.meta')).childNodes);
  } else {
    kind.replaceChildren(record.querySelector('.kind')?.textContent ?? 'term');
  }

  title.replaceChildren((isClaim ? record.querySelector('.open') : record.querySelector('.name')).textContent);
  title.className = isClaim ? 'statement' : '';
  const parts = [];
  if (panel.here.length > 1) {
    const links = panel.here.map((id) => {
      const claim = byId(id);
      const link = make('a', '', claim.querySelector('.open').textContent);
      link.href = `#${id}`;
      if (id === record.id) {
        link.setAttribute('aria-current', 'true');
      }

      return make('li', '', copyOf(claim.querySelector('.meta .sign')), ' ', link);
    });
    parts.push(make('div', 'here', make('p', 'label', `${panel.here.length} claims rest on these words`), make('ul', '', ...links)));
  }

  const home = isClaim ? 'reading' : 'register';
  parts.push(copyOf(record.querySelector('dl')));
  if (view !== home) {
    const link = make('a', '', isClaim ? 'Show it in the text' : 'Show it in the register');
    link.href = `#${record.id}`;
    link.dataset.view = home;
    parts.push(make('p', 'goto', link));
  }

  body.replaceChildren(...parts);
}

function openPanel(record, view) {
  const dialog = byId('panel_');
  if (!dialog.open) {
    panel.opener = document.activeElement === document.body ? null : document.activeElement;
  }

  fillPanel(record, view);
  panel.record = record;
  if (!dialog.open) {
    if (wide.matches) {
      dialog.show();
    } else {
      dialog.showModal();
    }
  }

  dialog.scrollTop = 0;
  byId('panel_title_').focus({ preventScroll: true });
}

function closePanel() {
  const dialog = byId('panel_');
  if (!dialog.open) {
    return;
  }

  dialog.close();
  const isShown = (element) => element?.isConnected && element !== document.body && element.getClientRects().length > 0;
  const target = [panel.opener, panel.record?.querySelector('.open'), byId('main_')].find(isShown);
  target?.focus({ preventScroll: true });
  panel.opener = null;
  panel.record = null;
  panel.here = [];
}
