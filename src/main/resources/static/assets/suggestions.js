/* Suggests names while somebody types in a field with data-suggest; without this the fields are plain fields. */

(() => {
  const PAUSE = 150; // milliseconds without a key before anything is asked
  const SHORTEST = 2;
  const NOUNS = { speaker: 'quote', outlet: 'article', tag: 'article' };

  document.querySelectorAll('input[data-suggest]').forEach(suggestIn);

  function suggestIn(input) {
    const types = input.dataset.suggest.split(' ');
    const list = element('ul', { id: input.id + '-suggestions', className: 'suggestions', hidden: true });
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    const status = element('span', { className: 'hidden' });
    status.setAttribute('role', 'status');
    input.after(list, status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');

    let found = [];
    let active = -1;
    let timer;
    let asking;

    input.addEventListener('input', () => {
      close();
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', (event) => {
      if (list.hidden || event.isComposing) {
        return;
      }
      if (event.key === 'ArrowDown') {
        activate(active + 1 < found.length ? active + 1 : -1);
      } else if (event.key === 'ArrowUp') {
        activate(active >= 0 ? active - 1 : found.length - 1);
      } else if (event.key === 'Enter' && active >= 0) {
        choose(found[active]);
      } else if (event.key === 'Escape') {
        close();
      } else {
        return;
      }
      event.preventDefault();
    });

    async function ask() {
      const prefix = input.value.trim();
      if (prefix.length < SHORTEST || prefix.length > 100 || /["():*~]/.test(prefix)) {
        return;
      }
      asking = new AbortController();
      const query = new URLSearchParams([['prefix', prefix], ['limit', '8'], ...types.map((type) => ['type', type])]);
      try {
        const answer = await fetch('/suggestions?' + query, { signal: asking.signal });
        if (answer.ok && document.activeElement === input) {
          show((await answer.json()).suggestions);
        }
      } catch {
        // no network, or another letter was typed
      }
    }

    function show(suggestions) {
      found = suggestions;
      list.replaceChildren(...found.map(option));
      list.hidden = found.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      status.textContent = found.length + (found.length === 1 ? ' suggestion' : ' suggestions');
    }

    function option(suggestion, at) {
      const item = element('li', { id: list.id + at });
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      const name = element('span', { className: 'label', dir: 'auto', textContent: suggestion.label });
      const alias = suggestion.matched ? ' (' + suggestion.matched + ')' : '';
      const noun = NOUNS[suggestion.type] + (suggestion.count === 1 ? '' : 's');
      const kind = types.length > 1 ? suggestion.type + ', ' : '';
      item.append(name, element('span', { className: 'small', textContent: alias }), ' ');
      item.append(element('span', {
        className: 'small', textContent: kind + suggestion.count.toLocaleString('en') + ' ' + noun }));
      item.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus
      item.addEventListener('click', () => choose(suggestion));
      return item;
    }

    function activate(at) {
      active = at;
      [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === at)));
      if (at >= 0) {
        input.setAttribute('aria-activedescendant', list.children[at].id);
        list.children[at].scrollIntoView({ block: 'nearest' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function close() {
      asking?.abort();
      list.hidden = true;
      status.textContent = '';
      input.setAttribute('aria-expanded', 'false');
      activate(-1);
    }

    /* A name fills in its own field; among the words of a search it becomes a filter instead. */
    function choose(suggestion) {
      close();
      const form = input.form;
      if (input.name === suggestion.type) {
        input.value = suggestion.label;
      } else if (form.getAttribute('action') === '/speakers') {
        location.assign('/speakers/' + suggestion.id);
      } else {
        const asked = new URLSearchParams(
          [...new FormData(form)].filter(([name, value]) => value && name !== input.name));
        asked.append(suggestion.type, suggestion.id ?? suggestion.label);
        location.assign(form.getAttribute('action') + '?' + asked);
      }
    }
  }

  function element(name, properties) {
    return Object.assign(document.createElement(name), properties);
  }
})();
