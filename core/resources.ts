import type { Lang } from './program.ts'

/**
 * Where somebody in danger finds help, by country, as data. US: National Domestic Violence
 * Hotline, 988 and 911 (thehotline.org, 988lifeline.org). Others: each country's public lines.
 */
const resources: Record<string, Record<Lang, { short: string; full: string }>> = {
  US: {
    en: {
      short: 'In danger, call 911. Hotline, day and night: 1-800-799-7233.',
      full: 'In danger, call 911. National Domestic Violence Hotline, day and night: 1-800-799-7233 or text START to 88788. Thoughts of suicide: call or text 988.',
    },
    es: {
      short: 'En peligro, llama al 911. Ayuda las 24 horas: 1-800-799-7233.',
      full: 'En peligro, llama al 911. Línea contra la violencia doméstica, las 24 horas: 1-800-799-7233. Pensamientos de suicidio: llama o escribe al 988.',
    },
  },
  CA: {
    en: {
      short: 'In danger, call 911. Thoughts of suicide: call or text 988.',
      full: 'In danger, call 911. Shelters and help lines near you: sheltersafe.ca. Thoughts of suicide: call or text 988.',
    },
    es: {
      short: 'En peligro, llama al 911. Pensamientos de suicidio: 988.',
      full: 'En peligro, llama al 911. Refugios y ayuda: sheltersafe.ca. Pensamientos de suicidio: llama o escribe al 988.',
    },
  },
  GB: {
    en: {
      short: 'In danger, call 999. Helpline, day and night: 0808 2000 247.',
      full: 'In danger, call 999. National Domestic Abuse Helpline, day and night: 0808 2000 247. Samaritans: 116 123.',
    },
    es: {
      short: 'En peligro, llama al 999. Ayuda las 24 horas: 0808 2000 247.',
      full: 'En peligro, llama al 999. Ayuda contra el maltrato, las 24 horas: 0808 2000 247. Samaritans: 116 123.',
    },
  },
  ES: {
    en: {
      short: 'In danger, call 112. Help, day and night: 016.',
      full: 'In danger, call 112. Help with violence at home, day and night: 016. Thoughts of suicide: 024.',
    },
    es: {
      short: 'En peligro, llama al 112. Ayuda las 24 horas: 016.',
      full: 'En peligro, llama al 112. Ayuda contra la violencia, las 24 horas: 016. Pensamientos de suicidio: 024.',
    },
  },
  MX: {
    en: {
      short: 'In danger, call 911. Help, day and night: 800 911 2000.',
      full: 'In danger, call 911. Help, day and night: Linea de la Vida, 800 911 2000.',
    },
    es: {
      short: 'En peligro, llama al 911. Ayuda las 24 horas: 800 911 2000.',
      full: 'En peligro, llama al 911. Línea de la Vida, las 24 horas: 800 911 2000.',
    },
  },
}

const elsewhere: Record<Lang, { short: string; full: string }> = {
  en: {
    short: 'In danger, call your local emergency number.',
    full: 'In danger, call your local emergency number (112 or 911 in most places). Help lines by country: findahelpline.com',
  },
  es: {
    short: 'En peligro, llama al número de emergencias de tu zona.',
    full: 'En peligro, llama al número de emergencias (112 o 911 en casi todas partes). Líneas de ayuda por país: findahelpline.com',
  },
}

export const resourcesFor = (country: string, lang: Lang): { short: string; full: string } =>
  (resources[country] ?? elsewhere)[lang]
