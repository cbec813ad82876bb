import { fold } from './fold.ts'

/** The spellings of an entry of a set: its endings, its inflections and frequent slips. */

const AR =
  'o a as an amos é ó aron aba aban ado ada ados adas ando ar ara aran arán aré aría arían e en arse' +
  ' arme arlo arla arle arles arlos arlas arnos andome andole andola andolo andonos ándose'
const ER =
  'o e es en í ió ieron ía ían ido ida idos idas iendo er iera ieran erá erán eré ería a an erme erlo' +
  ' erla erle erlos erlas ernos iendome iendole iendola iendolo'
const IR = ER.replaceAll(/\ber/g, 'ir').replace(' irse', '')
const SPANISH: Record<string, readonly string[]> = {
  ar: AR.split(' '),
  er: ER.split(' '),
  ir: IR.split(' '),
}
/** Most entries are words as they are typed, and need no work. */
const PLAIN = /^[a-z_]+$/
const REGULAR = /^(.*)~([a-z]*)$/

/**
 * What an entry stands for, each as its words: `punch~` is every form of an English verb
 * (`chok~e`, `slap~p` and `bull~y` where the stem changes), `golpe~ar` of a Spanish one; `text(s)`
 * and `mand[a/e]` are endings; `black eye` is two words.
 */
export function spellings(entry: string): string[][] {
  if (PLAIN.test(entry)) return [entry.split('_')]
  return forms(entry.trim()).map((form) => fold(form.replaceAll('_', ' ')).split(' '))
}

function forms(entry: string): string[] {
  const words = entry.split(/[ _]/)
  const found = words.map(wordForms)
  return found.reduce(
    (starts, ends) =>
      starts.flatMap((start) => ends.map((end) => (start ? `${start} ${end}` : end))),
    [''],
  )
}

function wordForms(word: string): string[] {
  const optional = /\(([^)]+)\)/.exec(word)
  if (optional) {
    const [whole, ends = ''] = optional
    return ['', ...ends.split('/')].flatMap((end) => wordForms(word.replace(whole, end)))
  }
  const choice = /\[([^\]]+)\]/.exec(word)
  if (choice) {
    const [whole, ends = ''] = choice
    return ends.split('/').flatMap((end) => wordForms(word.replace(whole, end)))
  }
  const verb = REGULAR.exec(word)
  if (!verb) return pastForms(word)
  const [, stem = '', ending = ''] = verb
  const spanish = SPANISH[ending]
  return spanish ? spanish.flatMap((end) => pastForms(stem + end)) : english(stem, ending)
}

/** The accent that ends a past tense may be missing; as `fold` leaves it, it is a `1`. */
function pastForms(word: string): string[] {
  const bare = word.replace(/[éó]$/, (sign) => (sign === 'é' ? 'e' : 'o'))
  return bare === word ? [word] : [bare, `${bare}1`]
}

function english(stem: string, ending: string): string[] {
  if (ending === 'e') return ['e', 'es', 'ed', 'ing', 'in', 'd', 'eing'].map((end) => stem + end)
  if (ending === 'y') return ['y', 'ies', 'ied', 'ying', 'yin'].map((end) => stem + end)
  const s = /(?:[cs]h|[sxz])$/.test(stem) ? 'es' : 's'
  const plain = ['', s, 'ed', 'ing', 'in'].map((end) => stem + end)
  return ending ? [...plain, ...['ed', 'ing', 'in'].map((end) => stem + ending + end)] : plain
}
