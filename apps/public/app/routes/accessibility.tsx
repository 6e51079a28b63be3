import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Inline } from '../components/rich-text.tsx'

/** The day the statement was last gone through: to be moved by whoever does it. */
const ASSESSED = '2026-11-22'

/** The parts that the law asks for: compliance, shortcomings, burden, contact, supervision, how it was tested. */
export default function Accessibility() {
  return (
    <>
      <PageHeader
        title={m.about_accessibility_title()}
        lead={m.about_accessibility_lead()}
        description={m.about_accessibility_lead()}
      />
      <div className="prose">
        <h2>{m.about_accessibility_level_title()}</h2>
        <p>{m.about_accessibility_level()}</p>
        <h2>{m.about_accessibility_contact_title()}</h2>
        <p>
          <Inline text={{ sv: m.about_accessibility_contact() }} />
        </p>
        <h2>{m.about_accessibility_supervision_title()}</h2>
        <p>
          <Inline text={{ sv: m.about_accessibility_supervision() }} />
        </p>
        <h2>{m.about_accessibility_known_title()}</h2>
        <ul>
          <li>{m.about_accessibility_known_1()}</li>
          <li>{m.about_accessibility_known_2()}</li>
          <li>{m.about_accessibility_known_3()}</li>
        </ul>
        <h2>{m.about_accessibility_burden_title()}</h2>
        <p>{m.about_accessibility_burden()}</p>
        <h2>{m.about_accessibility_tested_title()}</h2>
        <p>{m.about_accessibility_tested()}</p>
        <p className="muted">{m.about_accessibility_date({ date: dayInWords(ASSESSED) })}</p>
      </div>
    </>
  )
}
