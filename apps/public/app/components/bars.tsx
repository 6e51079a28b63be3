export type Bar = {
  label: string
  value: number
  /** What stands in the table, e.g. "6 månader". */
  text: string
  /** Drawn paler: an estimate, a part of the bar above. The label has to say so too. */
  isPale?: boolean
}

/** A bar chart that is its own table: what is named, its bar, its value in words. */
export function Bars(props: {
  caption: string
  names: { label: string; value: string }
  bars: readonly Bar[]
  max?: number
}) {
  const max = props.max ?? Math.max(...props.bars.map((bar) => bar.value), 1)
  return (
    <section className="table bars" aria-label={props.caption} tabIndex={0}>
      <table>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.names.label}</th>
            <th scope="col" colSpan={2}>
              {props.names.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{bar.label}</th>
              <td className="drawn">
                <svg aria-hidden="true">
                  <rect
                    className={bar.isPale ? 'pale' : undefined}
                    width={`${(100 * bar.value) / max}%`}
                    height="100%"
                  />
                </svg>
              </td>
              <td className="number">{bar.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
