import type { CSSProperties } from 'react'

/** Colours and type, as inline styles for every client and as dark styles for those that take them. */

// Both ends stay a little off pure white and black, so that a client that inverts by force
// still leaves ink on paper, only the other way round.
export const light = { paper: '#fbf8f3', ink: '#2a2622', muted: '#655d55', rule: '#e4dccf' }
export const dark = { paper: '#1c1a18', ink: '#ece6dc', muted: '#aea598', rule: '#3f3a34' }

export const serif = 'Charter, Iowan Old Style, Palatino Linotype, Georgia, Noto Serif, serif'
export const sans = '-apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif'

/** Running text: large enough to be read at arm's length. */
export const prose: CSSProperties = {
  color: light.ink,
  fontFamily: serif,
  fontSize: '18px',
  lineHeight: '29px',
}

/** Small print, in the system's own sans. */
export const small: CSSProperties = {
  color: light.muted,
  fontFamily: sans,
  fontSize: '14px',
  lineHeight: '21px',
}

/** Margins one by one: a shorthand beside them would be written twice. Pixels. */
export function space(above: number, below: number): CSSProperties {
  return { marginTop: `${above}px`, marginBottom: `${below}px` }
}

/** What one accent becomes: lines and links, a wash behind the step, and the same at night. */
export interface Palette {
  accent: string
  wash: string
  nightAccent: string
  nightWash: string
}

/** `accent` is `#rrggbb`, dark enough for white text on it. */
export function palette(accent: string): Palette {
  let nightAccent = accent
  while (contrast(nightAccent, dark.paper) < 7 && nightAccent !== '#ffffff') {
    nightAccent = lighter(nightAccent)
  }
  return {
    accent,
    wash: mix(light.paper, accent, 0.07),
    nightAccent,
    nightWash: mix(dark.paper, nightAccent, 0.09),
  }
}

/** The dark sheet. Quotes and `>` are avoided: React would escape them. */
export function sheet(colours: Palette): string {
  const night: [string, string][] = [
    ['ink', `color:${dark.ink}`],
    ['muted', `color:${dark.muted}`],
    ['accent', `color:${colours.nightAccent}`],
    ['ribbon', `background-color:${colours.nightAccent}`],
    ['notch', `border-left-color:${colours.nightAccent}`],
    ['notch', `border-right-color:${colours.nightAccent}`],
    ['wash', `background-color:${colours.nightWash}`],
    ['edge', `border-color:${colours.nightAccent}`],
    ['rule', `border-color:${dark.rule}`],
    ['button', `background-color:${colours.nightAccent};color:${dark.paper}`],
    ['kept', `background-color:${colours.nightAccent};border-color:${colours.nightAccent}`],
    ['kept', `color:${dark.paper}`],
    ['quiet', `background-color:${dark.paper};border-color:${dark.muted};color:${dark.muted}`],
  ]
  // React Email gives the body's background to a cell inside it too; that one steps aside.
  const rules = night.map(
    ([name, style]) => `.paper .${name}{${style.replace(/(?=;|$)/g, '!important')}}`,
  )
  // Outlook on the web marks what it has recoloured instead of answering the media query.
  const outlook = [
    `[data-ogsc] .ink{color:${dark.ink}!important}`,
    `[data-ogsc] .muted{color:${dark.muted}!important}`,
    `[data-ogsc] .accent{color:${colours.nightAccent}!important}`,
    `[data-ogsb] .wash{background-color:${colours.nightWash}!important}`,
  ]
  return [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    'body{margin:0;padding:0;-webkit-text-size-adjust:100%;text-size-adjust:100%}',
    'h1,h2,p{text-wrap:pretty}',
    '@media (max-width:480px){.column{padding-left:22px!important;padding-right:22px!important}.title{font-size:28px!important;line-height:34px!important}.button{display:block!important;text-align:center!important}}',
    `@media (prefers-color-scheme:dark){.paper{background-color:${dark.paper}!important}.paper td{background-color:transparent!important}${rules.join('')}}`,
    ...outlook,
  ].join('')
}

/** For Outlook on Windows, which knows neither `max-width` nor a second choice of font. */
export const outlookSheet =
  '<!--[if mso]><style>.letter{width:600px}.ink{font-family:Georgia,serif}</style><![endif]-->'

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** A step brighter in the same hue, and never garish: at most 30% saturated. */
function lighter(colour: string): string {
  const parts = channels(colour).map((value) => value / 255)
  const [low, high] = [Math.min(...parts), Math.max(...parts)]
  const lightness = (low + high) / 2
  const range = high - low
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1))
  const next = Math.min(1, lightness + 0.02)
  const chroma = Math.min(saturation, 0.3) * (1 - Math.abs(2 * next - 1))
  const shares = parts.map((value) => (range === 0 ? 0 : (value - low) / range))
  return hex(shares.map((share) => 255 * (next - chroma / 2 + share * chroma)))
}

function hex(parts: number[]): string {
  return `#${parts.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

function mix(from: string, to: string, share: number): string {
  const target = channels(to)
  return hex(channels(from).map((value, i) => value + ((target[i] ?? 0) - value) * share))
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
