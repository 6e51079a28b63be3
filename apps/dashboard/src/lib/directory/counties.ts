import { m } from '@samordning/messages'

/** The counties by their codes (Statistics Sweden, SCB), to choose among. */
export const counties: readonly { code: string; name: string }[] = [
  { code: '01', name: 'Stockholm' },
  { code: '03', name: 'Uppsala' },
  { code: '04', name: 'Södermanland' },
  { code: '05', name: 'Östergötland' },
  { code: '06', name: 'Jönköping' },
  { code: '07', name: 'Kronoberg' },
  { code: '08', name: 'Kalmar' },
  { code: '09', name: 'Gotland' },
  { code: '10', name: 'Blekinge' },
  { code: '12', name: 'Skåne' },
  { code: '13', name: 'Halland' },
  { code: '14', name: 'Västra Götaland' },
  { code: '17', name: 'Värmland' },
  { code: '18', name: 'Örebro' },
  { code: '19', name: 'Västmanland' },
  { code: '20', name: 'Dalarna' },
  { code: '21', name: 'Gävleborg' },
  { code: '22', name: 'Västernorrland' },
  { code: '23', name: 'Jämtland' },
  { code: '24', name: 'Västerbotten' },
  { code: '25', name: 'Norrbotten' },
]

/** What some counties are called: "Norrbotten, Västerbotten"; of more than three only how many. */
export function sayCounties(codes: readonly string[]): string {
  if (codes.length > 3) return m.directory_counties_count({ count: codes.length })
  return codes.map((code) => counties.find((county) => county.code === code)?.name ?? code).join(', ')
}
