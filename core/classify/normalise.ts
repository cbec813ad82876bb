import { foldKeepingPast } from './fold.ts'
import { type Framed, unframe } from './frames.ts'
import { meant } from './slip.ts'

/** A stretch of words between two stops or conjunctions, as ` word word `. */
export interface Clause {
  words: string
  framed: Framed
  /** It goes on from the clause before it, without a full stop between. */
  joined: boolean
  /** It ends in a question mark. */
  question: boolean
}

export interface Text {
  /** As it came, at most 1,600 characters, with compatibility forms and invisibles resolved. */
  plain: string
  /** Every word, without punctuation, as ` word word `. */
  words: string
  clauses: Clause[]
}

const LONGEST = 1600

/** Spellings that mean the same words: contractions, with and without apostrophe, and texting. */
const SPELLINGS = new Map(
  Object.entries({
    "i'm": 'i am',
    im: 'i am',
    "i'd": 'i would',
    "i'll": 'i will',
    "i've": 'i have',
    ive: 'i have',
    "let's": 'let us',
    lets: 'let us',
    "can't": 'can not',
    cant: 'can not',
    cannot: 'can not',
    "won't": 'will not',
    wont: 'will not',
    "y'all": 'you all',
    yall: 'you all',
    u: 'you',
    ur: 'your',
    r: 'are',
    youre: 'you are',
    thats: 'that is',
    whats: 'what is',
    whos: 'who is',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    theres: 'there is',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'got to',
    lemme: 'let me',
    gimme: 'give me',
    pls: 'please',
    plz: 'please',
    plse: 'please',
    pleas: 'please',
    plss: 'please',
    pleasee: 'please',
    txt: 'text',
    txts: 'texts',
    txting: 'texting',
    texing: 'texting',
    textin: 'texting',
    txtin: 'texting',
    msg: 'message',
    msgs: 'messages',
    mesages: 'messages',
    mesage: 'message',
    messges: 'messages',
    msging: 'messaging',
    sms: 'texts',
    nums: 'numbers',
    num: 'number',
    thx: 'thanks',
    thnx: 'thanks',
    tnx: 'thanks',
    ty: 'thanks',
    thanx: 'thanks',
    cuz: 'because',
    coz: 'because',
    cos: 'because',
    bc: 'because',
    bcuz: 'because',
    n: 'and',
    w: 'with',
    ppl: 'people',
    enuff: 'enough',
    enuf: 'enough',
    sned: 'send',
    snd: 'send',
    tecting: 'texting',
    textng: 'texting',
    txing: 'texting',
    whant: 'want',
    wnt: 'want',
    dis: 'this',
    dese: 'these',
    tis: 'this',
    numba: 'number',
    nuff: 'enough',
    em: 'them',
    nomore: 'no more',
    nomas: 'no mas',
    frm: 'from',
    ths: 'this',
    thes: 'these',
    tke: 'take',
    nbr: 'number',
    idw: 'i do not want',
    b: 'be',
    abt: 'about',
    rn: 'right now',
    tho: 'though',
    dnt: 'do not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    wasnt: 'was not',
    arent: 'are not',
    werent: 'were not',
    wouldnt: 'would not',
    couldnt: 'could not',
    shouldnt: 'should not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    aint: 'is not',
    "ain't": 'is not',
    q: 'que',
    xq: 'porque',
    pq: 'porque',
    xfa: 'por favor',
    xfavor: 'por favor',
    porfa: 'por favor',
    porfavor: 'por favor',
    pf: 'por favor',
    mjs: 'mensajes',
    msjs: 'mensajes',
    msj: 'mensaje',
    mensages: 'mensajes',
    tmb: 'tambien',
  }),
)

const INVISIBLE = /[\p{Cf}]|[\ufe0e\ufe0f]/gu
const SINGLE_QUOTES = /[\u2018\u2019\u201b\u02bc\u00b4`]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g
const SPELT_OUT = /(?<![a-z0-9'])[a-z](?:[ ._*-]{1,2}[a-z]){2,}(?![a-z'])/g
const ELONGATED = /([a-z])\1{2,}/g
/** Digits and signs that stand for letters, inside a word that has letters too. */
const LEET = /(?<=[a-z])0(?=[a-z])|(?<![a-z0-9])\$(?=[a-z])|(?<![a-z0-9])5(?=top)/g
const NUMBER_SIGN = /#(?![a-z0-9])/g
const SEVERAL_WORDS = /[a-z0-9][^a-z0-9]*\s[^a-z0-9]*[a-z0-9]/
const QUOTED = /"[^"]{1,400}"/g
const SENTENCE =
  /(?:[!?;()[\]{}\n\r\u00a1\u00bf\u2026\u2013\u2014]|[.:](?![a-z0-9])|(?<=[a-z]{2})[.](?=[a-z]{2}))+|,| -+ |--+/g
const TOKEN = /[a-z0-9@'&]+/g
const CONJUNCTIONS =
  / (?=(?:and|but|so|because|since|if|unless|then|cause|or|which|y|e|pero|porque|ya que|asi que|si|aunque|o) )/
const IS = /^(he|she|it|that|there|what|who|where|how|when|here|everything|this)'s$/

/** Resolves what typing does to words, and finds the clauses. Never throws; linear time. */
export function normalise(raw: string): Text {
  const plain = raw
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .trim()
  const unquoted = withoutQuotations(
    foldKeepingPast(plain)
      .replace(SPELT_OUT, (letters) => letters.replace(/[^a-z]/g, ''))
      .replace(LEET, (sign) => (sign === '0' ? 'o' : 's'))
      .replace(ELONGATED, '$1')
      .replace(NUMBER_SIGN, ' number '),
  )
  const clauses = sentences(unquoted)
  return { plain, words: pad(clauses.map((clause) => clause.words.trim()).join(' ')), clauses }
}

/** What somebody quotes is not what they ask; a text that is nothing but a quotation is. */
function withoutQuotations(text: string): string {
  if (!text.includes('"')) return text
  const rest = text.replace(QUOTED, (span) => (SEVERAL_WORDS.test(span) ? ' quoted ' : span))
  return /^\W*quoted\W*$/.test(rest) ? text : rest
}

function sentences(text: string): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let joined = false
  const add = (piece: string, mark: string) => {
    const words = spell(piece)
    if (words) {
      for (const [index, part] of words.split(CONJUNCTIONS).entries())
        clauses.push({
          words: pad(part.trim()),
          framed: unframe(pad(part.trim())),
          joined: joined || index > 0,
          question: mark.includes('?'),
        })
      joined = mark.includes(',') || mark.includes(':') || mark.includes('-')
    } else if (/[.!?\n]/.test(mark)) joined = false
  }
  for (const match of text.matchAll(SENTENCE)) {
    add(text.slice(from, match.index), match[0])
    from = match.index + match[0].length
  }
  add(text.slice(from), '')
  return clauses
}

function spell(piece: string): string {
  const words: string[] = []
  for (const [token] of piece.matchAll(TOKEN)) {
    const bare = token.replace(/^'+|'+$/g, '')
    if (bare) words.push(SPELLINGS.get(bare) ?? contraction(bare))
  }
  return words.join(' ')
}

function contraction(word: string): string {
  if (!word.includes("'")) return meant(word)
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`
  if (IS.test(word)) return word.replace("'s", ' is')
  return word
    .replace(/'re$/, ' are')
    .replace(/'ve$/, ' have')
    .replace(/'ll$/, ' will')
    .replace(/'d$/, ' would')
    .replace(/'s$/, ' s')
    .replaceAll("'", '')
}

const pad = (words: string) => (words ? ` ${words} ` : ' ')
