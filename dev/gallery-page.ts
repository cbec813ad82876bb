import type { GalleryEmail } from './gallery.ts'

/** The gallery's one page: the list on the left, the email on the right, what to show on top. */
export function galleryPage(emails: GalleryEmail[]): string {
  const groups = Map.groupBy(emails, ({ group }) => group)
  const list = [...groups].map(([group, members]) => {
    const items = members.map((email) => {
      const size = `${(Buffer.byteLength(email.filled.html) / 1000).toFixed(1)} kB`
      const data = `data-id="${quoted(email.id)}" data-subject="${quoted(email.compiled.subject)}"`
      return `<li><button ${data} data-size="${size}">${quoted(email.label)}</button></li>`
    })
    return `<h2>${quoted(group)}</h2><ul>${items.join('')}</ul>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every email</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<nav aria-label="Emails">${list.join('')}</nav>
<main>
<header>
${choice('Width', 'width', ['320', '600'], '600')}
${choice('Look', 'look', ['light', 'dark', 'inverted'], 'light')}
${choice('Part', 'part', ['html', 'text', 'source'], 'html')}
<p id="about" aria-live="polite"></p>
</header>
<iframe title="The email" sandbox="allow-same-origin"></iframe>
</main>
<script type="module">${script}</script>
</body>
</html>
`
}

function choice(legend: string, name: string, values: string[], checked: string): string {
  const radios = values.map((value) => {
    const on = value === checked ? ' checked' : ''
    return `<label><input type="radio" name="${name}" value="${value}"${on}>${value}</label>`
  })
  return `<fieldset><legend>${legend}</legend>${radios.join('')}</fieldset>`
}

function quoted(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#ddd6ca, #3a3632); }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 15rem 1fr; height: 100vh;
  font: 15px/1.4 system-ui, sans-serif; background: light-dark(#efebe4, #141311);
  color: light-dark(#2a2622, #ece6dc); }
nav { overflow: auto; padding: 0 .75rem 2rem; border-right: 1px solid var(--line); }
nav h2 { font-size: .8rem; margin: 1.25rem .5rem .25rem; font-weight: 600; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav button { all: unset; display: block; width: 100%; padding: .25rem .5rem; cursor: pointer;
  border-radius: 4px; box-sizing: border-box; }
nav button:hover { background: light-dark(#e3ddd2, #26231f); }
nav button:focus-visible { outline: 2px solid currentColor; }
nav button[aria-current] { background: light-dark(#2f5d62, #87b0b8); color: light-dark(#fff, #141311); }
main { display: flex; flex-direction: column; min-width: 0; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center;
  padding: .6rem 1rem; border-bottom: 1px solid var(--line); }
fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: .75rem; }
legend { float: left; padding: 0; margin-right: .5rem; color: light-dark(#655d55, #aea598); }
label { display: inline-flex; gap: .3rem; align-items: center; }
#about { margin: 0 0 0 auto; color: light-dark(#655d55, #aea598); }
iframe { border: 0; flex: 1; width: 600px; max-width: 100%; margin: 1rem auto; background: #fff;
  box-shadow: 0 1px 8px #0003; }
`

const script = `
const frame = document.querySelector('iframe')
const buttons = [...document.querySelectorAll('nav button')]
const chosen = (name) => document.querySelector('input[name=' + name + ']:checked').value
let current = Math.max(0, buttons.findIndex((b) => b.dataset.id === decodeURIComponent(location.hash.slice(1))))

function show() {
  const { id, subject, size } = buttons[current].dataset
  const part = chosen('part')
  frame.style.width = part === 'source' ? '100%' : chosen('width') + 'px'
  frame.src = '/' + part + '?look=' + chosen('look') + '&id=' + encodeURIComponent(id)
  for (const b of buttons) b.removeAttribute('aria-current')
  buttons[current].setAttribute('aria-current', 'true')
  document.querySelector('#about').textContent = subject + ' (' + size + ')'
  history.replaceState(null, '', '#' + encodeURIComponent(id))
}
buttons.forEach((b, index) => b.addEventListener('click', () => { current = index; show() }))
document.querySelector('header').addEventListener('change', show)
document.querySelector('nav').addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  current = (current + step + buttons.length) % buttons.length
  buttons[current].focus()
  show()
})
show()
`
