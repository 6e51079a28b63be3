import { m } from '@samordning/messages'

/** What the shapes of the charts mean, and the one pattern that all of them use. */
export function ScaleLegend() {
  return (
    <ul className="legend" aria-label={m.law_legend_label()}>
      <li>
        <svg className="plot" aria-hidden="true">
          <defs>
            <pattern id="fines" width="5" height="5" patternUnits="userSpaceOnUse">
              <path d="M0 5 5 0" />
            </pattern>
          </defs>
          <rect width="100%" height="100%" />
        </svg>
        {m.law_legend_term()}
      </li>
      <li>
        <svg className="plot" aria-hidden="true">
          <rect className="fines" width="100%" height="100%" fill="url(#fines)" />
        </svg>
        {m.law_legend_fines()}
      </li>
      <li>
        <svg className="plot" aria-hidden="true">
          <circle cx="50%" cy="50%" r="5" />
        </svg>
        {m.law_legend_name()}
      </li>
      <li>
        <svg className="plot" aria-hidden="true">
          <g className="doubtful">
            <rect width="100%" height="100%" />
            <text x="50%" y="13">
              ?
            </text>
          </g>
        </svg>
        {m.law_legend_doubt()}
      </li>
    </ul>
  )
}
