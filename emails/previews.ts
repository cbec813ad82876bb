import type { Lang } from '../core/program.ts'
import type { Compiled, Values } from '../core/slots.ts'
import Answer from './Answer.tsx'
import ConfirmAddress from './ConfirmAddress.tsx'
import DailyTip from './DailyTip.tsx'
import EveningCheckin from './EveningCheckin.tsx'
import Goodbye from './Goodbye.tsx'
import OperatorAlert from './OperatorAlert.tsx'
import ProgramFinished from './ProgramFinished.tsx'
import * as Render from './render.tsx'
import SignInLink from './SignInLink.tsx'
import { sample } from './samples.ts'
import WeeklyRecap from './WeeklyRecap.tsx'
import Welcome from './Welcome.tsx'

/** One of the ten kinds of email in one language, and values to fill it with. */
export interface EmailPreview {
  template: string
  lang: Lang
  compile: () => Promise<Compiled>
  values: Values
}

/** Every template, in the order in which somebody meets them. */
export function previews(lang: Lang): EmailPreview[] {
  const spanish = lang === 'es'
  const day = spanish ? sample.dia : sample.day
  const kind = (template: string, compile: () => Promise<Compiled>) => ({
    template,
    lang,
    compile,
    values: sample.values[lang],
  })
  const welcome = {
    ...Welcome.PreviewProps,
    ...(spanish ? { frequency: 'un consejo breve al día durante unas tres semanas' } : {}),
    lang,
  }
  const finished = {
    ...ProgramFinished.PreviewProps,
    ...(spanish ? { closing: sample.dia.body, subject: 'Tres semanas, mirando atrás' } : {}),
    lang,
  }
  return [
    kind('ConfirmAddress', () => Render.renderConfirm({ ...ConfirmAddress.PreviewProps, lang })),
    kind('Welcome', () => Render.renderWelcome(welcome)),
    kind('DailyTip', () => Render.renderTip({ ...DailyTip.PreviewProps, lang, day })),
    kind('EveningCheckin', () =>
      Render.renderCheckin({ ...EveningCheckin.PreviewProps, lang, day }),
    ),
    kind('WeeklyRecap', () => Render.renderRecap({ ...WeeklyRecap.PreviewProps, lang })),
    kind('ProgramFinished', () => Render.renderFinished(finished)),
    kind('Answer', () => Render.renderAnswer({ ...Answer.PreviewProps, lang })),
    kind('SignInLink', () => Render.renderSignIn({ ...SignInLink.PreviewProps, lang })),
    kind('Goodbye', () => Render.renderGoodbye({ ...Goodbye.PreviewProps, lang })),
    kind('OperatorAlert', () => Render.renderAlert({ ...OperatorAlert.PreviewProps, lang })),
  ]
}
