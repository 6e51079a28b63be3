import sharp from 'sharp'

/** Noise, so that it weighs something and is cut where it is cut. */
export const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })

/** Says where it was taken, and that the camera was held upright. */
export const aPictureWithPosition = () =>
  noise(2400, 1600)
    .withExif({
      IFD0: { Artist: 'Name' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '63/1 49/1 30/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** A PDF of one page with three words; `catalog`: what else stands in its catalog, such as that it is tagged. */
export function aPdf(catalog = ''): string {
  const content = 'BT /F1 24 Tf 72 720 Td (Samverkan i lanet) Tj ET'
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.7\n'
  const starts = objects.map((object, index) => {
    const start = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const xref = text.length
  return `${text}xref\n0 6\n0000000000 65535 f \n${starts.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
}
