import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { segments } from '../../core/segments.ts'

describe('segments', () => {
  it.each([
    { label: 'plain', text: 'Hello', expect: ['GSM-7', 5, 1, []] },
    { label: 'empty', text: '', expect: ['GSM-7', 0, 1, []] },
    { label: 'the last single', text: 'a'.repeat(160), expect: ['GSM-7', 160, 1, []] },
    { label: 'the first double', text: 'a'.repeat(161), expect: ['GSM-7', 161, 2, []] },
    { label: 'the last double', text: 'a'.repeat(306), expect: ['GSM-7', 306, 2, []] },
    { label: 'the first triple', text: 'a'.repeat(307), expect: ['GSM-7', 307, 3, []] },
    { label: 'extension counts twice', text: '[€]', expect: ['GSM-7', 6, 1, []] },
    {
      label: 'an escape is not split from its character',
      text: `${'a'.repeat(152)}€${'a'.repeat(152)}`,
      expect: ['GSM-7', 306, 3, []],
    },
    { label: 'Spanish letters of GSM-7', text: '¿Qué niñez? ¡Ü!', expect: ['GSM-7', 15, 1, []] },
    { label: 'Spanish letters outside', text: 'Así, más', expect: ['UCS-2', 8, 1, ['í', 'á']] },
    { label: 'UCS-2 single', text: 'ó'.repeat(70), expect: ['UCS-2', 70, 1, ['ó']] },
    { label: 'UCS-2 double', text: 'ó'.repeat(71), expect: ['UCS-2', 71, 2, ['ó']] },
    { label: 'UCS-2 triple', text: 'ó'.repeat(201), expect: ['UCS-2', 201, 3, ['ó']] },
    { label: 'an emoji is two units', text: '🌱', expect: ['UCS-2', 2, 1, ['🌱']] },
    {
      label: 'an emoji is not split',
      text: `${'a'.repeat(66)}🌱${'a'.repeat(66)}`,
      expect: ['UCS-2', 134, 3, ['🌱']],
    },
    { label: 'curly quote and backtick', text: '’`', expect: ['UCS-2', 2, 1, ['’', '`']] },
  ])('$label', ({ text, expect: [encoding, units, count, culprits] }) => {
    expect(segments(text)).toEqual({ encoding, units, segments: count, culprits })
  })

  const GSM = [..."aZ09 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!¤¡ÄÖÑÜ§¿äöñüà?'\n"]
  const EXTENSION = [...'^{}\\[]~|€']
  const OUTSIDE = [...'áíóúÁ’“—…`ç🌱😀漢']

  it.each([
    { label: 'GSM-7 alone', alphabet: GSM },
    { label: 'GSM-7 with its extension', alphabet: [...GSM, ...EXTENSION, ...EXTENSION] },
    { label: 'with characters outside', alphabet: [...GSM, ...OUTSIDE] },
  ])('agrees with an independent calculator: $label', ({ alphabet }) => {
    const texts = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 480 })
    fc.assert(
      fc.property(texts, (characters) => {
        const text = characters.join('')
        const theirs = new SegmentedMessage(text)
        const ours = segments(text)
        expect(ours.encoding).toBe(theirs.encodingName)
        expect(ours.segments).toBe(theirs.segmentsCount)
      }),
      { numRuns: 150 },
    )
  })
})
