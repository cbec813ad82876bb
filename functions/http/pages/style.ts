import { fingerprint } from '../../ids.ts'

/**
 * The one design system of the pages: paper and ink, one accent a program, a serif for what is
 * read and the system's sans for what is pressed. Sizes go up by a sixth, spaces by fours.
 */
const css = `
:root{
--paper:#fbf8f3;--card:#fffdf9;--well:#f4eee3;--ink:#2a2622;--muted:#655d55;--rule:#e4dccf;--edge:#8d8375;
--accent:var(--brand,#2f5d50);--on:#fff;--wash:#eef0ea;--bad:#9c3a24;--bad-wash:#f9ebe4;--good-wash:#e8efe6;--bubble:#fffdf9;
--shade:0 1px 2px rgb(60 45 20/.06),0 10px 30px rgb(60 45 20/.05);
--serif:Charter,"Iowan Old Style","Palatino Linotype",Georgia,"Noto Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Helvetica,Arial,sans-serif;
--s:.875rem;--m:1.0625rem;--l:1.375rem;--xl:clamp(1.875rem,1.3rem + 2.4vw,2.625rem);--round:14px;
color-scheme:light dark;accent-color:var(--accent)}
@supports(color:color-mix(in oklab,red,blue)){:root{--wash:color-mix(in oklab,var(--accent) 8%,var(--paper))}}
@media(prefers-color-scheme:dark){:root{
--paper:#1c1a18;--card:#24211e;--well:#2b2824;--ink:#ece6dc;--muted:#b3aa9d;--rule:#3f3a34;--edge:#8a8175;
--accent:#9cc3b5;--on:#161b19;--wash:#262b28;--bad:#f0a891;--bad-wash:#39241d;--good-wash:#24302a;--bubble:#3a352f;--shade:none}
@supports(color:oklch(from red l c h)){:root{--accent:oklch(from var(--brand,#2f5d50) .8 min(c,.07) h)}}
@supports(color:color-mix(in oklab,red,blue)){:root{--wash:color-mix(in oklab,var(--accent) 9%,var(--paper))}}}
*{box-sizing:border-box}
html{font:100%/1.5 var(--sans);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;min-height:100vh;background:var(--paper);color:var(--ink);font-size:var(--m);overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure,fieldset,blockquote{margin:0;padding:0;border:0;min-width:0}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance;letter-spacing:-.01em}
h1{font-size:var(--xl)}h2{font-size:var(--l)}h3{font-size:var(--m)}p{text-wrap:pretty}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
[hidden]{display:none!important}
.sr,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;top:8px;left:8px;z-index:9;padding:10px 16px;background:var(--card);border-radius:8px}
.top,.main,.foot{width:min(100% - 2.5rem,var(--wide,42rem));margin-inline:auto}
.roomy{--wide:66rem}
.top{display:flex;flex-wrap:wrap;align-items:flex-start;gap:.25rem 1rem;min-height:5.5rem}
.ribbon{flex:none;width:22px;height:52px;background:var(--accent);clip-path:polygon(0 0,100% 0,100% 100%,50% calc(100% - 9px),0 100%)}
.top .whose{padding-top:.9rem;color:var(--muted);font-size:var(--s)}
.top nav{display:flex;flex-wrap:wrap;gap:0 .25rem;margin-left:auto;padding-top:.45rem;font-size:var(--s)}
.top nav a,.top nav button{display:inline-flex;align-items:center;min-height:44px;padding:0 .6rem;color:var(--muted);text-decoration:none;border-radius:8px}
.top nav a:hover{color:var(--ink);text-decoration:underline}
.top nav [aria-current]{color:var(--ink);font-weight:600;text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px}
.main{padding:.5rem 0 3rem;display:grid;gap:1.75rem}
.lead{font-family:var(--serif);font-size:1.25rem;line-height:1.5;color:var(--ink)}
.muted{color:var(--muted)}.small{font-size:var(--s)}
.intro{display:grid;gap:.75rem;max-width:42rem}
.foot{border-top:1px solid var(--rule);padding:1.25rem 0 6rem;color:var(--muted);font-size:var(--s);display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.foot a{color:inherit;display:inline-flex;min-height:32px;align-items:center}
.card{background:var(--card);border:1px solid var(--rule);border-radius:var(--round);padding:1.35rem;box-shadow:var(--shade);display:grid;gap:1rem;align-content:start}
.cards{display:grid;gap:1.1rem}
@media(min-width:60rem){.cards{columns:2;column-gap:1.25rem;display:block}.cards>.card{break-inside:avoid;margin:0 0 1.25rem}}
.stack{display:grid;gap:1.15rem}.row{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}
.split{display:grid;gap:2rem}.split>.stack{align-content:start}.journal>.stack{gap:2rem}
@media(min-width:60rem){.split{grid-template-columns:minmax(0,1fr) minmax(0,1.15fr);gap:3.5rem;align-items:start}.journal{grid-template-columns:minmax(0,1fr) 19rem}}
/* Fields: label, hint, control, problem, in that order. */
.field{display:grid;gap:.3rem}
.field>label,legend{font-weight:600;padding:0}
.stack>legend{margin-bottom:.5rem}
.hint{color:var(--muted);font-size:var(--s)}
.wrong{color:var(--bad);font-size:var(--s);font-weight:600;display:flex;gap:.4rem}
.wrong::before{content:"!";flex:none;display:inline-grid;place-items:center;width:1.25rem;height:1.25rem;border-radius:50%;background:var(--bad);color:var(--card);font-size:.8rem}
input,select,textarea,button{font:inherit;color:inherit}
input:not([type=checkbox],[type=radio]),select,textarea{width:100%;min-height:48px;padding:.6rem .8rem;background:var(--paper);border:1px solid var(--edge);border-radius:10px}
select{max-width:100%;text-overflow:ellipsis}
textarea{min-height:9rem;line-height:1.6;font-family:var(--serif);font-size:1.125rem;resize:vertical}
input[aria-invalid],select[aria-invalid],textarea[aria-invalid]{border-color:var(--bad);box-shadow:0 0 0 1px var(--bad)}
input[type=checkbox],input[type=radio]{flex:none;width:1.35rem;height:1.35rem;margin:.1rem 0 0}
.choices{display:grid;gap:.55rem;margin-top:.45rem}
.choice{display:flex;gap:.75rem;align-items:flex-start;padding:.75rem .9rem;border:1px solid var(--rule);border-radius:10px;background:var(--paper);cursor:pointer}
.choice:has(:checked){border-color:var(--accent);background:var(--wash)}
.choice:has(:disabled){color:var(--muted);cursor:default}
.choice.bare{border:0;padding:.4rem 0;background:none}
.consent{font-size:.95rem;line-height:1.5}
.week{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.3rem,1fr));gap:.45rem;margin-top:.45rem}
.week .choice{padding:.6rem .7rem;font-size:.95rem}
.pair{display:grid;gap:1.15rem}
@media(min-width:34rem){.pair{grid-template-columns:1fr 1fr}}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:.55rem 1.35rem;border:1px solid transparent;border-radius:10px;background:var(--accent);color:var(--on);font-weight:600;text-decoration:none;cursor:pointer;text-align:center}
.button:hover{filter:brightness(1.08)}
.button.quiet{background:transparent;border-color:var(--edge);color:var(--ink);font-weight:500}
.button.quiet:hover{background:var(--well);filter:none}
.button.grave{background:var(--bad);color:var(--card)}
.button.link{min-height:44px;padding:0;background:none;color:var(--accent);font-weight:500;text-decoration:underline;text-underline-offset:.2em;border:0}
.button.link.small{font-size:var(--s)}
@media(max-width:30rem){form>.button:not(.link,.fit){width:100%}}
@media(min-width:30.01rem){.stack>.button,.note-form>.button{justify-self:start}}
.note{padding:.85rem 1rem;border-radius:10px;background:var(--good-wash);border-left:4px solid var(--accent)}
.note.bad{background:var(--bad-wash);border-color:var(--bad)}
.note:focus{outline:0}
details>summary{cursor:pointer;color:var(--accent);min-height:44px;display:inline-flex;align-items:center;gap:.4rem;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";border:.32em solid transparent;border-left:.45em solid;border-right:0;transition:rotate .15s}
details[open]>summary::before{rotate:90deg}
details>.stack{padding-top:.75rem}
details.card{display:block;padding:.7rem 1.35rem}details.card[open]{padding-bottom:1.35rem}
@media(min-width:60rem){.offer{grid-template:"sample form" auto "facts form" 1fr/minmax(0,1fr) minmax(0,1.15fr);row-gap:1.5rem}.offer>:nth-child(1){grid-area:sample}.offer>:nth-child(2){grid-area:form}.offer>:nth-child(3){grid-area:facts}}
/* What a day looks like: a text as it comes. */
.phone{display:grid;gap:.6rem;justify-items:start;padding:1.35rem;border-radius:var(--round);background:var(--well)}
.phone .from{color:var(--muted);font-size:var(--s)}
.bubble{max-width:32rem;padding:.85rem 1.05rem;border-radius:4px 18px 18px 18px;background:var(--bubble);font-size:1.0625rem;line-height:1.5;box-shadow:0 1px 2px rgb(60 45 20/.08)}
.facts{display:grid;gap:.9rem;border-top:1px solid var(--rule);padding-top:1.25rem}
.facts dt{font-weight:600;font-size:var(--s)}.facts dd{color:var(--muted)}
.facts .from{color:var(--muted)}
/* The journal */
.day{display:grid;gap:1rem;padding-top:1.5rem;border-top:1px solid var(--rule)}
.day:first-of-type{border-top:0;padding-top:0}
.day h2{font-size:var(--s);font-family:var(--sans);color:var(--muted);font-weight:600;letter-spacing:.01em}
.entry{display:grid;gap:.5rem;scroll-margin-top:1rem}
.asked{color:var(--muted);font-family:var(--serif);font-style:italic;padding-left:.9rem;border-left:2px solid var(--accent)}
.said{font-family:var(--serif);font-size:1.1875rem;line-height:1.62;white-space:pre-wrap;unicode-bidi:isolate}
.meta{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center;color:var(--muted);font-size:var(--s)}
.meta a{min-height:44px;display:inline-flex;align-items:center}
.calendar{border-collapse:separate;border-spacing:3px;width:100%;max-width:19rem;table-layout:fixed;font-size:.8125rem}
.calendar th{font-weight:500;color:var(--muted);padding:0 0 .2rem}
.calendar td{padding:0;text-align:center}
.calendar td>*{display:grid;place-items:center;aspect-ratio:1;border-radius:50%;border:1px solid transparent;color:var(--muted)}
.calendar .tip{border-color:var(--edge);color:var(--ink)}
.calendar a{background:var(--accent);color:var(--on)!important;font-weight:600;text-decoration:none}
.calendar .today{box-shadow:0 0 0 2px var(--paper),0 0 0 3px var(--ink)}
.legend{display:flex;gap:1rem;color:var(--muted);font-size:.8125rem}
.legend span::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.4em;border-radius:50%;border:1px solid var(--edge);vertical-align:-.05em}
.legend .full::before{background:var(--accent);border-color:var(--accent)}
.aside{display:grid;gap:1.75rem}
@media(min-width:60rem){.aside{position:sticky;top:1.5rem}}
.list{display:grid;gap:.5rem;padding-left:1.2rem}
.lines{list-style:none;display:grid}
.lines>li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;align-items:center;padding:.55rem 0;border-top:1px solid var(--rule)}
.lines>li:first-child{border-top:0}
.lines bdi{font-weight:500;overflow-wrap:anywhere}
.exit{position:fixed;z-index:5;right:1rem;bottom:1rem}
.exit .button{background:var(--ink);color:var(--paper);box-shadow:0 4px 18px rgb(0 0 0/.22);font-size:var(--s)}
@media(max-width:30rem){.exit{left:1rem;right:1rem}.exit .button{width:100%}}
/* The join form shows what its answer asks for, also without a script. */
@supports selector(:has(*)){
form:has([value=text]:checked) .for-email,form:has([value=email]:checked) .for-phone,form:not(:has([value=both]:checked)) .for-both{display:none}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--muted:#444;--rule:#bbb;--accent:#333;color-scheme:light}
.top nav,.exit,.foot,.skip,.aside,.no-print,.meta a,.button,details{display:none!important}
.main,.top{width:100%}.split{display:block}.entry,.asked{break-inside:avoid}.day{break-inside:auto}.said{font-size:11.5pt}body{font-size:11pt}}
`

/** The script of all pages: nothing depends on it. */
const js = `
'use strict'
const $=(s,r=document)=>r.querySelector(s)
const all=(s,r=document)=>[...r.querySelectorAll(s)]
// Leaving: the page goes blank at once, its entry in the history is replaced, the visit ends.
let leaving=false
function leave(){
  const form=$('.exit form')
  if(!form||leaving)return
  leaving=true
  document.documentElement.hidden=true
  document.title=' '
  fetch(form.action,{method:'POST',body:new URLSearchParams(new FormData(form)),keepalive:true,credentials:'same-origin'}).catch(()=>{})
  history.replaceState(null,'','/')
  location.replace(form.dataset.to)
}
let escaped=0
document.addEventListener('keydown',(e)=>{
  if(e.key!=='Escape')return
  if(e.timeStamp-escaped<800)leave()
  escaped=e.timeStamp
})
function ready(){
  const zone=$('[data-zone]')
  if(zone&&!zone.value&&!zone.dataset.typed){
    const here=Intl.DateTimeFormat().resolvedOptions().timeZone
    if(here){
      if(![...zone.options].some((o)=>o.value===here))zone.add(new Option(here.split('/').pop().replaceAll('_',' '),here))
      zone.value=here
      const hint=$('[data-zone-hint]')
      if(hint)hint.hidden=false
    }
  }
  for(const b of all('[data-print]'))b.hidden=false
  // What was done is said there; what is wrong is put right there.
  const first=$('[data-focus]')||$('.wrong')?.closest('.field,fieldset,div')?.querySelector('input,select,textarea')
  if(first)first.focus()
}
document.addEventListener('click',(e)=>{
  if(e.target.closest('[data-print]'))print()
})
// Forms of a visit are answered in place.
document.addEventListener('submit',async(e)=>{
  const form=e.target
  if(form.closest('.exit')){e.preventDefault();leave();return}
  if(!form.hasAttribute('data-live')||form.method!=='post')return
  e.preventDefault()
  const body=new URLSearchParams(new FormData(form,e.submitter))
  const busy=all('button',form)
  for(const b of busy)b.disabled=true
  try{
    const answer=await fetch(form.action,{method:'POST',body,credentials:'same-origin'})
    const page=new DOMParser().parseFromString(await answer.text(),'text/html')
    const main=$('main',page)
    if(!main)throw new Error('no page')
    document.documentElement.lang=page.documentElement.lang
    document.title=page.title
    for(const part of ['.top','main','.foot','.exit']){
      const mine=$(part),theirs=$(part,page)
      if(mine&&theirs)mine.replaceWith(document.importNode(theirs,true))
      else if(mine)mine.remove()
    }
    if(answer.redirected)history.replaceState(null,'',answer.url.split('?')[0])
    ready()
  }catch{
    for(const b of busy)b.disabled=false
    HTMLFormElement.prototype.submit.call(form)
  }
})
ready()
`

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#8d8375"/><path d="M9 10h14M9 16h14M9 22h8" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>`

export interface Asset {
  body: string
  type: string
}

/** By path. Pages name them with their fingerprint, so that they can be kept for a year. */
export const assets: Record<string, Asset> = {
  '/page.css': { body: css.trim(), type: 'text/css; charset=utf-8' },
  '/page.js': { body: js.trim(), type: 'text/javascript; charset=utf-8' },
  '/icon.svg': { body: icon, type: 'image/svg+xml' },
}

/** The path with the fingerprint of what is there. */
export const assetUrl = (path: keyof typeof assets & string): string =>
  `${path}?v=${fingerprint(assets[path]?.body ?? '')}`

/** A program's one colour, as a sheet of its own: inline styles are not allowed. */
export const accentUrl = (accent: string): string => `/accent/${accent.slice(1)}.css`
export const accentSheet = (name: string): string | undefined => {
  const colour = /^([0-9a-f]{6})\.css$/.exec(name)?.[1]
  return colour && `:root{--brand:#${colour}}`
}
