/** @param {string} id */
export const byId = (id) => document.getElementById(id)

/**
 * An element with attributes and children. Strings become text nodes, never markup, so a message
 * cannot bring any. Attributes that are `undefined`, `null` or `false` are left out.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
    else node.setAttribute(name, value === true ? '' : value)
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null))
  return node
}

/** Writes only what differs, so that screen readers and selections are left in peace. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text
}

const LINK = /\b(?:https?:\/\/[^\s<>"]+|sms:[^\s<>"]+)/gi

/**
 * Text with its http(s) and sms: links as elements. Punctuation that ends a sentence stays
 * outside of the link.
 * @returns {(string | HTMLElement)[]}
 */
export function linkify(text) {
  const out = []
  let last = 0
  for (const match of text.matchAll(LINK)) {
    const url = match[0].replace(/[.,;:!?)\]]+$/, '')
    out.push(text.slice(last, match.index))
    out.push(el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, url))
    last = match.index + url.length
  }
  out.push(text.slice(last))
  return out.filter((part) => part !== '')
}

/** One of several: buttons of which one is pressed. `pick` gets the value. */
export function segmented(host, options, current, pick) {
  host.replaceChildren(
    ...options.map(([value, label]) =>
      el(
        'button',
        {
          type: 'button',
          'aria-pressed': String(value === current),
          'data-value': value,
          onclick: () => {
            for (const b of host.children) {
              b.setAttribute('aria-pressed', String(b.dataset.value === String(value)))
            }
            pick(value)
          },
        },
        label,
      ),
    ),
  )
}
