import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { bundling } from '../../infra/bundling.ts'

/** Bundles as SST 4 makes them (pkg/runtime/node/build.go of sst/sst), without its deploy. */

const root = join(import.meta.dirname, '../..')

const banner = [
  `import { createRequire as topLevelCreateRequire } from 'module';`,
  `const require = topLevelCreateRequire(import.meta.url);`,
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"`,
  `const __filename = topLevelFileUrlToPath(import.meta.url)`,
  `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))`,
].join('\n')

export interface Bundle {
  /** A folder as Lambda unpacks it, and the handler in it. */
  folder: string
  handler: string
  bytes: number
  /** Bytes in the bundle of each file that went into it. */
  inputs: Record<string, number>
}

/** Builds `functions/NAME.ts`, or any other entry. */
export async function bundle(name: string, entry = `functions/${name}.ts`): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), `nudge-${name}-`))
  const outfile = join(folder, 'functions', `${name}.mjs`)
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'esnext',
    mainFields: ['module', 'main'],
    external: ['sharp', 'pg-native', ...bundling.esbuild.external],
    bundle: true,
    minify: true,
    keepNames: true,
    metafile: true,
    banner: { js: banner },
    logLevel: 'error',
  })
  const [made] = Object.values((metafile as Metafile).outputs)
  return {
    folder,
    handler: `functions/${name}.handler`,
    bytes: made?.bytes ?? 0,
    inputs: Object.fromEntries(
      Object.entries(made?.inputs ?? {}).map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
    ),
  }
}
