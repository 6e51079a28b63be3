import { countyShapes, mapSize } from '@samordning/tokens/county-shapes'
import { hrefTo } from '../moment.ts'

type CountyOnMap = { letter: string; slug: string; shortName: string }

/**
 * Sweden's counties. The map is a picture for the eye and a short cut for the pointer: it always stands beside
 * the same counties in words, so screen readers and the keyboard pass it by.
 */
export function CountyMap(props: { counties: readonly CountyOnMap[]; chosen?: readonly string[] }) {
  return (
    <figure className="map" aria-hidden="true">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}>
        {props.counties.map((county) => (
          <a key={county.letter} href={hrefTo(`/lan/${county.slug}`)} tabIndex={-1}>
            <title>{county.shortName}</title>
            <path
              className={props.chosen?.includes(county.letter) ? 'chosen' : undefined}
              d={outlineOf(county.letter)}
            />
          </a>
        ))}
      </svg>
    </figure>
  )
}

function outlineOf(letter: string) {
  return countyShapes[letter as keyof typeof countyShapes]?.d
}
