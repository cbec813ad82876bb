/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import type { Lang } from '../../../core/program.ts'

/** The frame of every page. */
export const Page = (props: { lang: Lang; title: string; children?: Child }) => (
  <html lang={props.lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{props.title}</title>
      <link rel="stylesheet" href="/page.css" />
    </head>
    <body>
      <main>
        <h1>{props.title}</h1>
        {props.children}
      </main>
    </body>
  </html>
)
