import { byId, el, linkify, segmented } from './dom.js'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"

/** `sms:+14155550100?&body=Hello%20there` gives `{to, body}`; undefined for anything else. */
export function readSmsLink(href) {
  const match = /^sms:([^?&;]*)[?&;]*(.*)$/i.exec(href ?? '')
  if (!match) return undefined
  const body = match[2]
    .split(/[&;]/)
    .find((pair) => /^body=/i.test(pair))
    ?.slice(5)
  return { to: decode(match[1]), body: decode(body ?? '') }
}

function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The email as a document of its own that loads nothing from elsewhere, opens its links in new
 * tabs, and answers to the theme picked here instead of the machine's.
 */
function prepare(html, theme) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const bad of page.querySelectorAll('script, iframe, object, embed, base')) bad.remove()
  for (const link of page.querySelectorAll('a[href], area[href]')) {
    link.setAttribute('rel', 'noopener noreferrer')
    if (!/^sms:/i.test(link.getAttribute('href'))) link.setAttribute('target', '_blank')
  }
  const answer = { dark: ['min-width', 'max-width'], light: ['max-width', 'min-width'] }[theme]
  for (const style of page.querySelectorAll('style')) {
    style.textContent = style.textContent
      .replace(/prefers-color-scheme\s*:\s*dark/g, `${answer[0]}: 0px`)
      .replace(/prefers-color-scheme\s*:\s*light/g, `${answer[1]}: 0px`)
  }
  const rule = page.createElement('meta')
  rule.setAttribute('http-equiv', 'Content-Security-Policy')
  rule.setAttribute('content', POLICY)
  const scheme = page.createElement('style')
  scheme.textContent = `:root { color-scheme: ${theme} }`
  page.head.prepend(rule, scheme)
  return `<!doctype html>${page.documentElement.outerHTML}`
}

/** The reading pane. `compose` gets the body of an `sms:` link that was followed. */
export function createReader({ compose }) {
  const stage = byId('mail-stage')
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const width = innerWidth >= 1300 ? 600 : 320
  const view = { format: 'html', width, theme: dark ? 'dark' : 'light' }
  let mail
  let drawn = ''
  let frame

  function follow(event) {
    // Links of the email belong to another document, so `instanceof` would not know them.
    const link = event.target.closest?.('a[href], area[href]')
    const sms = readSmsLink(link?.getAttribute('href'))
    if (!sms) return
    event.preventDefault()
    compose(sms.body)
  }
  document.addEventListener('click', follow)

  function scaleFrame() {
    if (!frame) return
    const scale = Math.min(1, stage.clientWidth / view.width)
    frame.style.width = `${view.width}px`
    frame.style.height = `${stage.clientHeight / scale}px`
    frame.style.transform = scale < 1 ? `scale(${scale})` : ''
    frame.style.marginLeft = `${Math.max(0, (stage.clientWidth - view.width) / 2)}px`
  }
  new ResizeObserver(scaleFrame).observe(stage)

  function htmlView() {
    frame = el('iframe', {
      'data-testid': 'mail-frame',
      title: 'Email',
      // No scripts: same origin only lets this page listen for clicks on `sms:` links.
      sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      referrerpolicy: 'no-referrer',
    })
    const into = frame
    into.addEventListener('load', () => into.contentDocument?.addEventListener('click', follow))
    into.style.colorScheme = view.theme
    into.srcdoc = prepare(mail.html ?? '', view.theme)
    stage.replaceChildren(into)
    scaleFrame()
  }

  function textView() {
    return el(
      'pre',
      { class: 'mail-text', 'data-testid': 'mail-text', tabindex: '0' },
      ...linkify(mail.text ?? ''),
    )
  }

  function headersView() {
    const pairs = Array.isArray(mail.headers)
      ? mail.headers.map(({ name, value }) => [name, value])
      : Object.entries(mail.headers ?? {})
    return el(
      'dl',
      { class: 'mail-headers', 'data-testid': 'mail-headers', tabindex: '0' },
      ...pairs.map(([name, value]) =>
        el('div', {}, el('dt', {}, name), el('dd', {}, String(value))),
      ),
    )
  }

  function draw() {
    const key = JSON.stringify([mail?.id, mail?.at, view])
    if (!mail || key === drawn) return
    drawn = key
    stage.dataset.theme = view.theme
    stage.dataset.format = view.format
    if (view.format === 'html') return htmlView()
    frame = undefined
    stage.replaceChildren(view.format === 'text' ? textView() : headersView())
    stage.scrollTop = 0
  }

  const set = (name) => (value) => {
    view[name] = value
    for (const id of ['mail-width', 'mail-theme']) byId(id).hidden = view.format !== 'html'
    draw()
  }
  segmented(
    byId('mail-format'),
    [
      ['html', 'HTML'],
      ['text', 'Plain text'],
      ['headers', 'Headers'],
    ],
    view.format,
    set('format'),
  )
  segmented(
    byId('mail-width'),
    [
      [320, '320'],
      [600, '600'],
    ],
    view.width,
    set('width'),
  )
  segmented(
    byId('mail-theme'),
    [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
    view.theme,
    set('theme'),
  )

  return {
    show(next) {
      mail = next
      draw()
    },
  }
}
